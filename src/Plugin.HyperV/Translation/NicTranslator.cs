using Plugin.CloudStack.Network;
using Plugin.HyperV.Driver.Network;

namespace Plugin.HyperV.Translation;

/// <summary>Turns the kernel's NICs into the driver's.</summary>
internal static class NicTranslator
{
    private const long BitsPerMegabit = 1_000_000;

    public static NicSpec Translate(NicTO nic)
    {
        var isSpare = IsSpare(nic);
        return new NicSpec
        {
            DeviceId = nic.DeviceId,
            Mac = string.IsNullOrEmpty(nic.Mac) ? null : MacAddress.Parse(nic.Mac),
            SwitchName = nic.Name,
            Vlan = isSpare ? VlanTag.Untagged : VlanTag.FromUris(nic.BroadcastUri, nic.IsolationUri),
            BandwidthBitsPerSecond = Math.Max(0, nic.NetworkRateMbps ?? 0) * BitsPerMegabit,
            Connected = !isSpare,
        };
    }

    // The kernel gives routers NICs in reserve, which it marks by these addresses and plugs in later.
    private static bool IsSpare(NicTO nic) => nic is { Ip: "0.0.0.0", Netmask: "255.255.255.255" };
}
