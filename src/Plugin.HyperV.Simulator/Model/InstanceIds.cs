using System.Globalization;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>The shapes of InstanceID that Hyper-V gives to settings.</summary>
internal static class InstanceIds
{
    private const string MemoryDevice = "4764334d-e001-4176-82ee-5594ec9b530e";
    private const string ProcessorDevice = "b637f346-6a0e-4dec-af52-bd70cb80a21d";
    private const string IdeDevice = "83F8638B-8DCA-4152-9EDA-2CA8B33039B4";

    public static string NewId() => Guid.NewGuid().ToString("D").ToUpperInvariant();

    public static string System(string id) => $"Microsoft:{id}";

    public static string Memory(string id) => $@"{System(id)}\{MemoryDevice}";

    public static string Processor(string id) => $@"{System(id)}\{ProcessorDevice}\0";

    public static string IdeController(string id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $@"{System(id)}\{IdeDevice}\{number}");

    public static string ScsiController(string id) => $@"{System(id)}\{NewId()}\0";

    public static string Drive(string controllerId, int slot) =>
        string.Create(CultureInfo.InvariantCulture, $@"{controllerId}\{slot}\D");

    public static string Image(string driveId) => driveId[..^1] + "L";

    public static string Device(string id) => $@"{System(id)}\{NewId()}";

    public static string Connection(string portId) => $@"{portId}\C";

    public static string Feature(string connectionId) => $@"{connectionId}\{NewId()}";

    /// <summary>The GUID that starts an InstanceID, or null when it has another shape.</summary>
    public static string? Owner(string? instanceId)
    {
        if (instanceId is null || !instanceId.StartsWith("Microsoft:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = instanceId["Microsoft:".Length..];
        var end = rest.IndexOf('\\', StringComparison.Ordinal);
        var owner = end < 0 ? rest : rest[..end];
        return Guid.TryParseExact(owner, "D", out _) ? owner.ToUpperInvariant() : null;
    }
}
