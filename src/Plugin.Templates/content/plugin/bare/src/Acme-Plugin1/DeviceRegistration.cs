using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting;

namespace Acme.Plugin;

/// <summary>Makes the device that the settings describe, section <c>Device</c>.</summary>
internal static class DeviceRegistration
{
    private static readonly TimeSpan s_restartTime = TimeSpan.FromMilliseconds(100);

    /// <summary>Adds it for the plugin's constructor.</summary>
    /// <exception cref="StartupException">The settings cannot be used.</exception>
    public static void AddDevice(this PluginHostBuilder builder)
    {
        var machines = builder.Configuration.GetSection("Device:Machines").Get<string[]>() ?? [];
        if (machines.Length == 0)
        {
            throw new StartupException("Device:Machines names no machine: list at least one.");
        }

        builder.Services.AddSingleton(new Device(machines, s_restartTime));
    }
}
