using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>All instances of a host, by class. What it returns are copies.</summary>
internal static class HostInstances
{
    private static readonly (string ClassName, Func<SimulatedHost, IEnumerable<CimInstance>> Read)[] Sources =
    [
        ("Msvm_ComputerSystem", ComputerSystems.All),
        ("CIM_SettingData", PublishedSettings.All),
        ("CIM_SettingData", ResourceDefaults.Settings),
        ("CIM_SettingData", ServiceInstances.Settings),
        ("Msvm_ResourcePool", ResourceDefaults.Pools),
        ("Msvm_AllocationCapabilities", ResourceDefaults.Capabilities),
        ("Msvm_SettingsDefineCapabilities", ResourceDefaults.Definitions),
        ("Msvm_SettingsDefineState", ComputerSystems.DefinedStates),
        ("Msvm_VirtualSystemManagementCapabilities", ServiceInstances.Capabilities),
        ("CIM_Service", ServiceInstances.All),
        ("Msvm_VirtualEthernetSwitch", NetworkInstances.Switches),
        ("Msvm_SyntheticEthernetPort", NetworkInstances.Ports),
        ("Msvm_ShutdownComponent", GuestComponents.Shutdown),
        ("Msvm_HeartbeatComponent", GuestComponents.Heartbeat),
        ("Msvm_KvpExchangeComponent", GuestComponents.KvpExchange),
        ("CIM_ConcreteJob", static host => host.Jobs.All()),
        ("Win32_OperatingSystem", OperatingSystemInstances.OperatingSystem),
        ("Win32_ComputerSystem", OperatingSystemInstances.ComputerSystem),
        ("Win32_Processor", OperatingSystemInstances.Processors),
        ("Win32_NetworkAdapterConfiguration", OperatingSystemInstances.Adapters),
        ("Win32_PerfFormattedData_Counters_ProcessorInformation", HostCounters.Processors),
        ("Win32_PerfFormattedData_HvStats_HyperVHypervisorLogicalProcessor", HostCounters.LogicalProcessors),
        ("Win32_PerfRawData_Tcpip_NetworkInterface", HostCounters.NetworkInterfaces),
        ("Win32_PerfRawData_NvspNicStats_HyperVVirtualNetworkAdapter", HostCounters.MachineAdapters),
        ("Win32_PerfRawData_Counters_HyperVVirtualStorageDevice", HostCounters.MachineDisks),
    ];

    public static IReadOnlyList<CimInstance> Of(SimulatedHost host, CimClass wanted)
    {
        var found = new List<CimInstance>();
        lock (host.Cluster.Sync)
        {
            foreach (var (className, read) in Sources)
            {
                if (CimSchema.IsA(className, wanted.Name) || CimSchema.IsA(wanted.Name, className))
                {
                    found.AddRange(read(host).Where(instance => CimSchema.IsA(instance.ClassName, wanted.Name)));
                }
            }
        }

        return found;
    }

    /// <exception cref="CimException">The class does not exist.</exception>
    public static CimInstance? Get(SimulatedHost host, CimPath path)
    {
        var wanted = CimSchema.Require(path.Namespace, path.ClassName);
        return Of(host, wanted).FirstOrDefault(instance => SameKeys(instance.RequirePath(), path));
    }

    private static bool SameKeys(CimPath actual, CimPath asked) =>
        asked.Keys.Count > 0
        && asked.Keys.All(key => actual.Keys.TryGetValue(key.Key, out var value)
            && string.Equals(value, key.Value, StringComparison.OrdinalIgnoreCase));
}
