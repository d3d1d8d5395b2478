using OwnCommands;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Http;

var builder = PluginHost.CreateBuilder(args);
builder.AddPlugin<FirmwarePlugin>().AddDirectConnect().AddConnectedAgent();
return await builder.RunAsync();
