using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Network;

/// <summary>A NIC that a VM has.</summary>
/// <param name="Name">Its element name, <c>cs-nic-&lt;deviceId&gt;</c> for those the driver made.</param>
/// <param name="Mac">Its MAC address as twelve hex digits.</param>
/// <param name="Vlan">The VLAN of its connection.</param>
/// <param name="Connected">Whether it is plugged into a switch.</param>
/// <param name="Port">The NIC's settings.</param>
/// <param name="Connection">The settings of its connection; null for a NIC that never had one.</param>
/// <param name="VlanFeature">The VLAN settings of the connection; null when it has none.</param>
public sealed record VmNic(
    string Name, string Mac, VlanTag Vlan, bool Connected, CimInstance Port, CimInstance? Connection, CimInstance? VlanFeature)
{
    /// <summary>The device id in the name, or null for a NIC that somebody else named.</summary>
    public int? DeviceId => NicName.DeviceIdOf(Name);
}
