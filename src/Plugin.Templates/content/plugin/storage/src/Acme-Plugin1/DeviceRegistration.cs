using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting;

namespace Acme.Plugin;

/// <summary>Makes the array that the settings describe.</summary>
internal static class DeviceRegistration
{
    /// <summary>Adds it for the plugin's constructor.</summary>
    /// <exception cref="StartupException">The settings cannot be used.</exception>
    public static void AddDevice(this PluginHostBuilder builder)
    {
        var settings = builder.Configuration.GetSection(DeviceSettings.Section).Get<DeviceSettings>() ?? new();
        if (settings.Exports.Count == 0 || settings.Exports.Any(static export => export.Path.Length == 0 || export.Gigabytes < 1))
        {
            throw new StartupException("Device:Exports must list at least one export, each with a Path and Gigabytes above 0.");
        }

        builder.Services.AddSingleton(new StorageArray([.. settings.Exports], builder.DataDirectory));
    }
}
