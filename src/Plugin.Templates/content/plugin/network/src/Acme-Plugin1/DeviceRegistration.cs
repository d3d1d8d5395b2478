using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting;

namespace Acme.Plugin;

/// <summary>Makes the appliance.</summary>
internal static class DeviceRegistration
{
    /// <summary>Adds it for the plugin's constructor.</summary>
    public static void AddDevice(this PluginHostBuilder builder) =>
        builder.Services.AddSingleton(new NetworkAppliance(builder.DataDirectory));
}
