using Acme.Plugin;
using Plugin.Hosting;
#if (useAgent)
using Plugin.Transport.Agent.Configuration;
#endif
#if (useExtension)
using Plugin.Transport.Extension;
#endif
#if (useDirect)
using Plugin.Transport.Http;
#endif

var builder = PluginHost.CreateBuilder(args);
builder.Description = "Acme-Plugin1 drives a device for Apache CloudStack.";
builder
    .AddPlugin<DevicePlugin>()
#if (useDirect)
    .AddDefault("DirectConnect:Listen", "https://127.0.0.1:8250")
    .AddDirectConnect()
#endif
#if (useAgent)
    .AddConnectedAgent()
#endif
#if (useExtension)
    .AddExtension()
#endif
    .Configure(static program => program.AddDevice());
return await builder.RunAsync();
