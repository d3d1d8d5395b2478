using System.Globalization;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>The switches of a host, and the ports its running machines have.</summary>
internal static class NetworkInstances
{
    public static IEnumerable<CimInstance> Switches(SimulatedHost host) => host.Switches.Select(found =>
        new CimInstance("Msvm_VirtualEthernetSwitch", host.SystemPath("Msvm_VirtualEthernetSwitch", found.Id))
        {
            ["CreationClassName"] = "Msvm_VirtualEthernetSwitch",
            ["Name"] = found.Id,
            ["ElementName"] = found.Name,
            ["Caption"] = "Virtual Switch",
            ["EnabledState"] = (ushort)5,
            ["HealthState"] = (ushort)5,
            ["OperationalStatus"] = new ushort[] { 2 },
        });

    public static IEnumerable<CimInstance> Ports(SimulatedHost host) => host.Machines.Values.SelectMany(machine => PortsOf(host, machine));

    public static IEnumerable<CimInstance> PortsOf(SimulatedHost host, VirtualMachine machine) =>
        machine.Active.OfClass("Msvm_SyntheticEthernetPortSettingData").Select(setting =>
            GuestComponents.Device(host, machine, "Msvm_SyntheticEthernetPort", setting.Text("InstanceID")!, setting.Text("ElementName"), port =>
            {
                port["PermanentAddress"] = setting.Text("Address");
                port["Speed"] = 10_000_000_000UL;
            }));

    /// <summary>The address a guest gets for an adapter: from its MAC, so that it is the same in every run.</summary>
    public static string AddressFor(string mac)
    {
        var low = Convert.FromHexString(mac.AsSpan(6));
        return string.Create(CultureInfo.InvariantCulture, $"10.{low[0]}.{low[1]}.{low[2]}");
    }
}
