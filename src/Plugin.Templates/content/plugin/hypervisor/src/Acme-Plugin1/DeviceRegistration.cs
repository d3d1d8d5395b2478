using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting;

namespace Acme.Plugin;

/// <summary>Makes the host that the settings describe.</summary>
internal static class DeviceRegistration
{
    /// <summary>Adds it for the plugin's constructor.</summary>
    /// <exception cref="StartupException">The settings cannot be used.</exception>
    public static void AddDevice(this PluginHostBuilder builder)
    {
        var settings = builder.Configuration.GetSection(DeviceSettings.Section).Get<DeviceSettings>() ?? new();
        if (settings.Cpus < 1 || settings.CpuMegahertz < 1 || settings.MemoryMegabytes < 1)
        {
            throw new StartupException("Device:Cpus, Device:CpuMegahertz and Device:MemoryMegabytes must be above 0.");
        }

        builder.Services.AddSingleton(new HypervisorHost(settings, builder.DataDirectory));
    }
}
