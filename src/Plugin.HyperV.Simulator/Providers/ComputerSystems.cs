using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>The host itself and its machines.</summary>
internal static class ComputerSystems
{
    public static IEnumerable<CimInstance> All(SimulatedHost host) =>
        host.Machines.Values.Select(machine => Machine(host, machine)).Prepend(Host(host));

    public static CimInstance Machine(SimulatedHost host, VirtualMachine machine) =>
        new("Msvm_ComputerSystem", host.PathOf(machine))
        {
            ["CreationClassName"] = "Msvm_ComputerSystem",
            ["Name"] = machine.Id,
            ["ElementName"] = machine.Name,
            ["Caption"] = "Virtual Machine",
            ["Description"] = "Microsoft Virtual Machine",
            ["Status"] = "OK",
            ["EnabledState"] = machine.EnabledState,
            ["RequestedState"] = (ushort)12,
            ["HealthState"] = (ushort)5,
            ["OperationalStatus"] = machine.Activity is null ? new ushort[] { 2 } : [2, 32774],
            ["StatusDescriptions"] = machine.Activity is null ? new[] { "Operating normally" } : ["Operating normally", machine.Activity],
            ["InstallDate"] = machine.InstallDate,
            ["TimeOfLastStateChange"] = machine.LastStateChange,
            ["TimeOfLastConfigurationChange"] = machine.LastConfigurationChange,
            ["OnTimeInMilliseconds"] = UpTime(host, machine),
            ["ProcessID"] = machine.IsOn ? ProcessId(machine) : 0U,
            ["NumberOfNumaNodes"] = (ushort)1,
            ["ReplicationState"] = (ushort)0,
            ["ReplicationHealth"] = (ushort)0,
            ["ReplicationMode"] = (ushort)0,
        };

    /// <summary>Milliseconds since the machine was switched on.</summary>
    public static ulong UpTime(SimulatedHost host, VirtualMachine machine) =>
        machine.OnSince is { } since ? (ulong)Math.Max(0, (host.Now - since).TotalMilliseconds) : 0;

    public static IEnumerable<CimInstance> DefinedStates(SimulatedHost host) => host.Machines.Values.Select(machine =>
    {
        var (system, settings) = (host.PathOf(machine), host.PathOf("Msvm_VirtualSystemSettingData", machine.Active.SystemInstanceId));
        return new CimInstance("Msvm_SettingsDefineState", new CimPath(host.Name, CimNamespaces.Virtualization, "Msvm_SettingsDefineState", [new("ManagedElement", system.ToString()), new("SettingData", settings.ToString())]))
        {
            ["ManagedElement"] = system,
            ["SettingData"] = settings,
        };
    });

    private static CimInstance Host(SimulatedHost host) => new("Msvm_ComputerSystem", host.SystemPath("Msvm_ComputerSystem", host.Name))
    {
        ["CreationClassName"] = "Msvm_ComputerSystem",
        ["Name"] = host.Name,
        ["ElementName"] = host.Name,
        ["Caption"] = "Hosting Computer System",
        ["Description"] = "Microsoft Hosting Computer System",
        ["Status"] = "OK",
        ["EnabledState"] = MachineState.Running,
        ["RequestedState"] = (ushort)12,
        ["HealthState"] = (ushort)5,
        ["OperationalStatus"] = new ushort[] { 2 },
        ["OnTimeInMilliseconds"] = (ulong)Math.Max(0, (host.Now - host.BootTime).TotalMilliseconds),
        ["NumberOfNumaNodes"] = (ushort)1,
    };

    private static uint ProcessId(VirtualMachine machine) => 1000 + (Convert.ToUInt32(machine.Id[..4], 16) * 4);
}
