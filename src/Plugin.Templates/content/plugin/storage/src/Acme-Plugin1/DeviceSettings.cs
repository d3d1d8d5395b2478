namespace Acme.Plugin;

/// <summary>What the simulated array is made of, section <c>Device</c>.</summary>
internal sealed class DeviceSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Device";

    /// <summary>What the array exports.</summary>
    public IList<ExportSettings> Exports { get; } = [];
}
