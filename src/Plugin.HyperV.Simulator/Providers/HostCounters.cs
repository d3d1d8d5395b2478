using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>
/// Performance counters. They follow from the machines that run and for how long, so they are the same for the same
/// history: every running machine uses a tenth of its processors and moves a fixed number of bytes a second.
/// </summary>
internal static class HostCounters
{
    public const string ManagementAdapter = "Simulated Management Adapter";
    public const int MachineLoadPercent = 10;
    private const ulong NetworkBytesPerSecond = 2_000;
    private const ulong DiskBytesPerSecond = 50_000;

    public static ulong LoadPercent(SimulatedHost host)
    {
        var processors = host.Machines.Values
            .Where(static machine => machine.EnabledState == MachineState.Running)
            .Sum(static machine => machine.Active.Processor.Integer("VirtualQuantity") ?? 0);
        return (ulong)Math.Min(100, 1 + (processors * MachineLoadPercent / Math.Max(1, host.LogicalProcessors)));
    }

    public static IEnumerable<CimInstance> Processors(SimulatedHost host) => Each(host, "Win32_PerfFormattedData_Counters_ProcessorInformation", "0,", (counter, load) =>
    {
        counter["PercentIdleTime"] = 100 - load;
        counter["PercentProcessorTime"] = load;
        counter["PercentPrivilegedTime"] = load / 4;
        counter["PercentUserTime"] = load - (load / 4);
    });

    public static IEnumerable<CimInstance> LogicalProcessors(SimulatedHost host) => Each(host, "Win32_PerfFormattedData_HvStats_HyperVHypervisorLogicalProcessor", "Hv LP ", (counter, load) =>
    {
        counter["PercentTotalRunTime"] = load;
        counter["PercentGuestRunTime"] = load - (load / 10);
        counter["PercentHypervisorRunTime"] = load / 10;
        counter["PercentIdleTime"] = 100 - load;
    });

    public static IEnumerable<CimInstance> NetworkInterfaces(SimulatedHost host)
    {
        var bytes = Bytes(host.Now - host.BootTime, NetworkBytesPerSecond);
        yield return Counter(host, "Win32_PerfRawData_Tcpip_NetworkInterface", ManagementAdapter, counter =>
        {
            counter["BytesReceivedPersec"] = bytes;
            counter["BytesSentPersec"] = bytes / 2;
            counter["BytesTotalPersec"] = bytes + (bytes / 2);
            counter["CurrentBandwidth"] = 10_000_000_000UL;
        });
    }

    public static IEnumerable<CimInstance> MachineAdapters(SimulatedHost host) =>
        from machine in host.Machines.Values
        where machine.EnabledState == MachineState.Running
        from port in machine.Active.OfClass("Msvm_SyntheticEthernetPortSettingData")
        select Counter(host, "Win32_PerfRawData_NvspNicStats_HyperVVirtualNetworkAdapter", $"{machine.Name}_{port.Text("ElementName")}_{machine.Id}--{port.Text("InstanceID")!.Split('\\')[^1]}", counter =>
        {
            var bytes = Bytes(TimeSpan.FromMilliseconds(ComputerSystems.UpTime(host, machine)), NetworkBytesPerSecond);
            counter["BytesReceivedPersec"] = bytes;
            counter["BytesSentPersec"] = bytes / 2;
            counter["BytesPersec"] = bytes + (bytes / 2);
            counter["PacketsReceivedPersec"] = bytes / 1000;
            counter["PacketsSentPersec"] = bytes / 2000;
        });

    public static IEnumerable<CimInstance> MachineDisks(SimulatedHost host) =>
        from machine in host.Machines.Values
        where machine.EnabledState == MachineState.Running
        from image in machine.Active.Images(withDvds: false)
        from path in image.Texts("HostResource")
        select Counter(host, "Win32_PerfRawData_Counters_HyperVVirtualStorageDevice", path.Replace('\\', '-'), counter =>
        {
            var bytes = Bytes(TimeSpan.FromMilliseconds(ComputerSystems.UpTime(host, machine)), DiskBytesPerSecond);
            counter["ReadBytesPersec"] = bytes;
            counter["WriteBytesPersec"] = bytes / 2;
            counter["ReadOperationsPerSec"] = bytes / 4096;
            counter["WriteOperationsPerSec"] = bytes / 8192;
            counter["ErrorCount"] = 0UL;
        });

    private static IEnumerable<CimInstance> Each(SimulatedHost host, string className, string prefix, Action<CimInstance, ulong> fill)
    {
        var load = LoadPercent(host);
        return Enumerable.Range(0, host.LogicalProcessors)
            .Select(number => prefix + number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Append("_Total")
            .Select(name => Counter(host, className, name, counter => fill(counter, load)));
    }

    private static CimInstance Counter(SimulatedHost host, string className, string name, Action<CimInstance> fill) =>
        OperatingSystemInstances.Instance(host, className, "Name", name, fill);

    private static ulong Bytes(TimeSpan time, ulong perSecond) => (ulong)(Math.Max(0, time.TotalSeconds) * perSecond);
}
