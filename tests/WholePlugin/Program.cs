using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Extension;
using Plugin.Transport.Http;
using WholePlugin;

var builder = PluginHost.CreateBuilder(args);
builder.AddPlugin<OneVmHost>().AddDirectConnect().AddConnectedAgent().AddExtension();
return await builder.RunAsync();
