using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Files;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>What a migration is asked to do.</summary>
internal sealed record MigrationPlan(VirtualMachine Machine, ushort Type, IReadOnlyList<string> DestinationNames, bool RetainsSource, bool Overwrites)
{
    private const ushort Live = 32768;
    private const ushort Storage = 32769;
    private const ushort LiveAndStorage = 32771;
    private const ushort Tcp = 5;
    private const ushort Smb = 32768;

    /// <summary>New places of disks, by the InstanceID of their setting.</summary>
    public required IReadOnlyDictionary<string, string> NewPaths { get; init; }

    public CimInstance? NewSystem { get; init; }

    public bool MovesMachine => Type != Storage;

    public static MigrationPlan Read(MethodCall call, CimInstance settings)
    {
        var type = (ushort)(settings.Integer("MigrationType") ?? 0);
        if (type is not (Live or Storage or LiveAndStorage))
        {
            throw HyperVFailure.Invalid($"MigrationType is 32768 (live), 32769 (storage) or 32771 (both), not {type}.");
        }

        if (settings.Integer("TransportType") is not (null or Tcp or Smb))
        {
            throw HyperVFailure.Invalid("TransportType is 5 (TCP) or 32768 (SMB).");
        }

        var names = new[] { call.Text("DestinationHost") }.Concat(settings.Texts("DestinationIPAddressList")).OfType<string>().Where(static name => name.Length > 0).ToArray();
        if (type == Storage ? names.Length > 0 : names.Length == 0)
        {
            throw HyperVFailure.Invalid(type == Storage ? "A storage migration has no destination host." : "DestinationHost is required.");
        }

        var disks = call.EmbeddedArray("NewResourceSettingData", "CIM_ResourceAllocationSettingData")
            .Where(static resource => resource.ClassName == "Msvm_StorageAllocationSettingData")
            .ToArray();
        if (type == Live && disks.Length > 0)
        {
            throw HyperVFailure.Invalid("A live migration without storage leaves the disks where they are.");
        }

        lock (call.Host.Cluster.Sync)
        {
            var machine = call.RequireMachine(call.RequireReference("ComputerSystem"));
            return new MigrationPlan(machine, type, names, settings.Flag("RetainVhdCopiesOnSource"), settings.Flag("AllowOverwriteExistingFile"))
            {
                NewPaths = disks.ToDictionary(
                    disk => RequireImage(machine, disk),
                    static disk => disk.Texts("HostResource") is [var path] ? path : throw HyperVFailure.Invalid("A moved disk names one new path."),
                    StringComparer.OrdinalIgnoreCase),
                NewSystem = call.Embedded("NewSystemSettingData", "Msvm_VirtualSystemSettingData"),
            };
        }
    }

    public SimulatedHost RequireDestination(SimulatedHost source)
    {
        var found = DestinationNames.Select(source.Cluster.FindHost).OfType<SimulatedHost>().Distinct().ToArray();
        return found switch
        {
            [var destination] when destination != source => destination,
            [var destination] when destination == source => throw HyperVFailure.Invalid($"'{Machine.Name}' is on {source.Name} already."),
            [] => throw new HyperVFailure(ReturnCode.SystemNotAvailable, $"{source.Name} failed to connect to the host '{DestinationNames[0]}'."),
            _ => throw HyperVFailure.Invalid("The destination's name and addresses belong to different hosts."),
        };
    }

    /// <summary>Refuses what the destination cannot run or reach.</summary>
    public void Check(SimulatedHost source, SimulatedHost destination)
    {
        lock (source.Cluster.Sync)
        {
            if (!source.Machines.TryGetValue(Machine.Id, out var current) || !ReferenceEquals(current, Machine))
            {
                throw HyperVFailure.State($"'{Machine.Name}' is not on {source.Name} any more.");
            }

            if (Type == Live && Machine.EnabledState != MachineState.Running)
            {
                throw HyperVFailure.State($"'{Machine.Name}' must run to be migrated live.");
            }

            if (MovesMachine)
            {
                CheckDestination(destination);
            }
        }
    }

    public void ApplyNewSystem(VirtualMachine machine)
    {
        foreach (var (name, value) in NewSystem?.Properties ?? new Dictionary<string, object?>())
        {
            if (value is not null && !SystemSettingsRule.IsReadOnly(name))
            {
                machine.Active.System[name] = value;
            }
        }
    }

    private void CheckDestination(SimulatedHost destination)
    {
        if (Machine.IsOn && Machine.StartupMemory > destination.FreeMemoryMegabytes)
        {
            throw new HyperVFailure(ReturnCode.OutOfMemory, $"{destination.Name} has {destination.FreeMemoryMegabytes} MB left; '{Machine.Name}' needs {Machine.StartupMemory}.");
        }

        var missing = Machine.Active.OfClass("Msvm_EthernetPortAllocationSettingData")
            .Where(static connection => connection.Integer("EnabledState") == 2)
            .SelectMany(static connection => connection.Texts("HostResource"))
            .FirstOrDefault(name => destination.FindSwitch(name) is null);
        if (missing is not null)
        {
            throw new HyperVFailure(ReturnCode.Failed, $"{destination.Name} has no virtual switch '{missing}'.");
        }

        foreach (var settings in Machine.AllSettings())
        {
            foreach (var image in settings.Images().Where(image => !NewPaths.ContainsKey(image.Text("InstanceID")!)))
            {
                if (image.Texts("HostResource").FirstOrDefault(static path => !WindowsPath.Parse(path).IsUnc) is { } local)
                {
                    throw new HyperVFailure(ReturnCode.Failed, $"'{local}' is on a local volume that {destination.Name} cannot reach.");
                }
            }
        }
    }

    private static string RequireImage(VirtualMachine machine, CimInstance disk) =>
        machine.Active.Find(disk.Text("InstanceID")) is { ClassName: "Msvm_StorageAllocationSettingData" } found
            ? found.Text("InstanceID")!
            : throw HyperVFailure.Invalid($"'{disk.Text("InstanceID")}' is not a disk of '{machine.Name}'.");
}
