using System.Globalization;

namespace Plugin.HyperV.Driver.Network;

/// <summary>The element names of the NICs that the driver makes: they carry the kernel's device id.</summary>
internal static class NicName
{
    private const string Prefix = "cs-nic-";

    public static string For(int deviceId) => Prefix + deviceId.ToString(CultureInfo.InvariantCulture);

    public static int? DeviceIdOf(string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
