using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>What reaches into a running guest; gone while the machine does not run or has no integration services.</summary>
internal static class GuestComponents
{
    public static IEnumerable<CimInstance> Shutdown(SimulatedHost host) =>
        Responding(host).Select(machine => Device(host, machine, "Msvm_ShutdownComponent", @"Microsoft:" + machine.Id + @"\ShutdownComponent", "Shutdown"));

    public static IEnumerable<CimInstance> Heartbeat(SimulatedHost host) =>
        Responding(host).Select(machine => Device(host, machine, "Msvm_HeartbeatComponent", @"Microsoft:" + machine.Id + @"\HeartbeatComponent", "Heartbeat"));

    public static IEnumerable<CimInstance> KvpExchange(SimulatedHost host) => Responding(host).Select(machine =>
        Device(host, machine, "Msvm_KvpExchangeComponent", @"Microsoft:" + machine.Id + @"\KvpExchangeComponent", "Key-Value Pair Exchange", component =>
        {
            component["GuestExchangeItems"] = Array.Empty<CimInstance>();
            component["GuestIntrinsicExchangeItems"] = Intrinsic(machine).Select(static pair => new CimInstance("Msvm_KvpExchangeDataItem")
            {
                ["Name"] = pair.Name,
                ["Data"] = pair.Data,
                ["Source"] = (ushort)2,
            }).ToArray();
        }));

    public static CimInstance Device(SimulatedHost host, VirtualMachine machine, string className, string deviceId, string? name, Action<CimInstance>? fill = null)
    {
        var device = new CimInstance(className, new CimPath(host.Name, CimNamespaces.Virtualization, className,
        [
            new("CreationClassName", className), new("DeviceID", deviceId),
            new("SystemCreationClassName", "Msvm_ComputerSystem"), new("SystemName", machine.Id),
        ]))
        {
            ["CreationClassName"] = className,
            ["DeviceID"] = deviceId,
            ["SystemCreationClassName"] = "Msvm_ComputerSystem",
            ["SystemName"] = machine.Id,
            ["ElementName"] = name,
            ["Caption"] = name,
            ["EnabledState"] = (ushort)2,
        };
        fill?.Invoke(device);
        return device;
    }

    private static IEnumerable<VirtualMachine> Responding(SimulatedHost host) => host.Machines.Values.Where(machine =>
        machine.EnabledState == MachineState.Running && host.Cluster.GuestOf(machine) != GuestBehavior.NoIntegrationServices);

    private static IEnumerable<(string Name, string Data)> Intrinsic(VirtualMachine machine)
    {
        var macs = machine.Active.OfClass("Msvm_SyntheticEthernetPortSettingData").Select(static port => port.Text("Address")).OfType<string>().ToArray();
        yield return ("FullyQualifiedDomainName", machine.Name);
        yield return ("OSName", "Simulated guest");
        yield return ("OSVersion", "1.0");
        yield return ("IntegrationServicesVersion", "10.0");
        yield return ("NetworkAddressIPv4", string.Join(';', macs.Select(NetworkInstances.AddressFor)));
        yield return ("NetworkAddressIPv6", string.Join(';', macs.Select(static mac => $"fe80::{mac[..4]}:{mac[4..8]}:{mac[8..]}".ToLowerInvariant())));
    }
}
