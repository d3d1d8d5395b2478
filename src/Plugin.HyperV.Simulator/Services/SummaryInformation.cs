using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Providers;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Sums up machines; only what is asked for is filled.</summary>
internal static class SummaryInformation
{
    private const string SummaryClass = "Msvm_SummaryInformation";

    private static readonly Dictionary<ulong, (string Property, Func<Subject, object?> Read)> Codes = new()
    {
        [0] = ("Name", static subject => subject.Machine.Id),
        [1] = ("ElementName", static subject => subject.Settings.System["ElementName"]),
        [2] = ("CreationTime", static subject => subject.Settings.System["CreationTime"]),
        [3] = ("Notes", static subject => string.Join('\n', subject.Settings.System.Texts("Notes"))),
        [4] = ("NumberOfProcessors", static subject => (ushort)(subject.Settings.Processor.Integer("VirtualQuantity") ?? 0)),
        [8] = ("AllocatedGPU", static _ => null),
        [9] = ("VirtualSwitchNames", static subject => subject.Switches()),
        [10] = ("Version", static subject => subject.Settings.System["Version"]),
        [11] = ("Shielded", static subject => subject.Machine.Security?.Flag("ShieldingRequested") ?? false),
        [100] = ("EnabledState", static subject => subject.Machine.EnabledState),
        [101] = ("ProcessorLoad", static subject => subject.IsRunning ? (ushort)HostCounters.MachineLoadPercent : (ushort)0),
        [102] = ("ProcessorLoadHistory", static subject => Enumerable.Repeat(subject.IsRunning ? (ushort)HostCounters.MachineLoadPercent : (ushort)0, 100).ToArray()),
        [103] = ("MemoryUsage", static subject => subject.Machine.IsOn ? subject.Machine.StartupMemory : 0UL),
        [104] = ("Heartbeat", static subject => subject.Heartbeat()),
        [105] = ("UpTime", static subject => ComputerSystems.UpTime(subject.Host, subject.Machine)),
        [106] = ("GuestOperatingSystem", static subject => subject.IsRunning && subject.HasServices ? "Simulated guest" : null),
        [107] = ("Snapshots", static subject => subject.Checkpoints()),
        [108] = ("AsynchronousTasks", static _ => Array.Empty<CimPath>()),
        [109] = ("HealthState", static _ => (ushort)5),
        [110] = ("OperationalStatus", static subject => ComputerSystems.Machine(subject.Host, subject.Machine)["OperationalStatus"]),
        [111] = ("StatusDescriptions", static subject => ComputerSystems.Machine(subject.Host, subject.Machine)["StatusDescriptions"]),
        [112] = ("MemoryAvailable", static subject => subject.IsRunning ? 50 : 0),
        [113] = ("AvailableMemoryBuffer", static subject => subject.IsRunning ? 100 : 0),
        [114] = ("ReplicationMode", static _ => (ushort)0),
        [115] = ("ReplicationState", static _ => (ushort)0),
        [116] = ("ReplicationHealth", static _ => (ushort)0),
        [117] = ("ApplicationHealth", static _ => (ushort)2),
        [120] = ("SwapFilesInUse", static _ => false),
        [121] = ("IntegrationServicesVersionState", static _ => (ushort)1),
        [123] = ("MemorySpansPhysicalNumaNodes", static _ => false),
    };

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new("Msvm_VirtualSystemManagementService", "GetSummaryInformation", "SettingData, RequestedInformation", static call => new(Get(call))),
    ];

    private static CimMethodResult Get(MethodCall call)
    {
        var codes = (call.Arguments["RequestedInformation"] as Array)?.Cast<object>()
            .Select(static code => Convert.ToUInt64(code, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray() ?? throw HyperVFailure.Invalid("RequestedInformation is required.");
        lock (call.Host.Cluster.Sync)
        {
            var subjects = call.Arguments["SettingData"] is null
                ? call.Host.Machines.Values.Select(machine => new Subject(call.Host, machine, machine.Active))
                : call.References("SettingData").Select(path => Find(call, path));
            return MethodCall.Returns("SummaryInformation", subjects.Select(subject => SumUp(subject, codes)).ToArray());
        }
    }

    private static Subject Find(MethodCall call, CimPath path)
    {
        if (path.ClassName.Equals("Msvm_VirtualSystemSettingData", StringComparison.OrdinalIgnoreCase)
            && call.Host.FindSettings(path.Keys.GetValueOrDefault("InstanceID")) is var (machine, settings))
        {
            return new Subject(call.Host, machine, settings);
        }

        throw HyperVFailure.Invalid($"{path} names no configuration of a machine.");
    }

    private static CimInstance SumUp(Subject subject, ulong[] codes)
    {
        var summary = new CimInstance(SummaryClass);
        foreach (var code in codes)
        {
            if (Codes.TryGetValue(code, out var entry))
            {
                summary[entry.Property] = entry.Read(subject);
            }
        }

        return summary;
    }

    private sealed record Subject(SimulatedHost Host, VirtualMachine Machine, MachineSettings Settings)
    {
        public bool IsRunning => Machine.EnabledState == MachineState.Running;

        public bool HasServices => Host.Cluster.GuestOf(Machine) != GuestBehavior.NoIntegrationServices;

        public ushort? Heartbeat() => !IsRunning ? null : HasServices ? (ushort)2 : (ushort)12;

        public string[] Switches() =>
            [.. Settings.OfClass("Msvm_EthernetPortAllocationSettingData").SelectMany(static connection => connection.Texts("HostResource"))];

        public CimInstance[] Checkpoints() =>
            [.. Machine.Checkpoints.Select(checkpoint => PublishedSettings.System(Host, Machine, checkpoint.Settings))];
    }
}
