using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NativePlugin;
using Plugin.Hosting;
using Plugin.Transport.Extension;

var data = Environment.GetEnvironmentVariable("NATIVE_PLUGIN_DATA") ?? Path.Combine(AppContext.BaseDirectory, "data");
if (ExtensionExecutable.Claims(args))
{
    return await ExtensionExecutable.RunAsync(args, services => AddPlugin(services, data));
}

if (args is ["--register"])
{
    Console.Write(Kind() switch
    {
        "networks" => RegistrationScript.For(new FileNetworks(data), "networks"),
        "both" => RegistrationScript.For(new BothKinds(), "both"),
        _ => RegistrationScript.For(new FilePlugin(new FileVms(Path.Combine(data, "vms"))), "files"),
    });
    return 0;
}

var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
AddPlugin(builder.Services, data);
builder.Services.AddExtensionServer();
using var host = builder.Build();
await host.StartAsync();
Console.WriteLine($"Ready: {host.Services.GetRequiredService<CallServer>().SocketPath}");
await host.WaitForShutdownAsync();
return 0;

static string? Kind() => Environment.GetEnvironmentVariable("NATIVE_PLUGIN_KIND");

static void AddPlugin(IServiceCollection services, string data)
{
    services.AddSingleton(new FileVms(Path.Combine(data, "vms")));
    switch (Kind())
    {
        case "networks":
            Directory.CreateDirectory(data);
            services.AddSingleton(new FileNetworks(data));
            services.AddPlugin<FileNetworks>(Configure);
            break;
        case "both":
            services.AddPlugin<BothKinds>(Configure);
            break;
        default:
            services.AddPlugin<FilePlugin>(Configure);
            break;
    }

    void Configure(PluginHostOptions options)
    {
        options.DataDirectory = data;
        options.CancellationGrace = TimeSpan.FromSeconds(2);
    }

    services.AddOptions<ExtensionOptions>().Configure(static options => options.SecretDetails.Add("pin"));
}
