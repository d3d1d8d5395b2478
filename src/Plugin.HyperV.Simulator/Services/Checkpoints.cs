using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Takes, applies and destroys checkpoints. This service reports in DMTF codes where it refuses arguments.</summary>
internal static class Checkpoints
{
    private const string Service = "Msvm_VirtualSystemSnapshotService";
    private const string SettingsClass = "Msvm_VirtualSystemSettingData";
    private const uint InvalidParameter = 4;
    private const uint InvalidState = 5;
    private const ulong Full = 2;
    private const ulong DiskOnly = 3;
    private const ulong Recovery = 32768;

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "CreateSnapshot", "AffectedSystem, SnapshotSettings, SnapshotType, ResultingSnapshot", CreateAsync),
        new(Service, "ApplySnapshot", "Snapshot", ApplyAsync),
        new(Service, "DestroySnapshot", "AffectedSnapshot", static call => DestroyAsync(call, "AffectedSnapshot", withTree: false)),
        new(Service, "DestroySnapshotTree", "SnapshotSettingData", static call => DestroyAsync(call, "SnapshotSettingData", withTree: true)),
    ];

    private static ValueTask<CimMethodResult> CreateAsync(MethodCall call)
    {
        var system = call.RequireReference("AffectedSystem");
        call.Embedded("SnapshotSettings", "Msvm_VirtualSystemSnapshotSettingData");
        if (call.Number("SnapshotType") is not (Full or DiskOnly or Recovery) || call.Number("SnapshotType") is not { } type)
        {
            throw new HyperVFailure(InvalidParameter, "SnapshotType is 2 (full), 3 (disk) or 32768 (recovery).");
        }

        VirtualMachine machine;
        lock (call.Host.Cluster.Sync)
        {
            machine = call.RequireMachine(system);
            CheckFree(machine);
            if (machine.Active.System.Integer("UserSnapshotType") == 2 && type != Recovery)
            {
                throw new HyperVFailure(InvalidState, $"Checkpoints are disabled for '{machine.Name}'.");
            }

            machine.Activity = "Taking a checkpoint";
        }

        return call.RunAsync(new Operation
        {
            JobType = 70,
            Abandon = () => Free(call.Host, machine),
            Work = _ => new(Create(call.Host, machine, holdsMemory: type == Full)),
        });
    }

    private static Outcome Create(SimulatedHost host, VirtualMachine machine, bool holdsMemory)
    {
        lock (host.Cluster.Sync)
        {
            var settings = machine.Active.CopyAs(InstanceIds.NewId());
            settings.System["VirtualSystemType"] = ResourceSubType.RealizedSnapshot;
            settings.System["CreationTime"] = host.Now;
            settings.System["ElementName"] = $"{machine.Name} - ({host.Now:yyyy-MM-dd - HH:mm:ss})";
            CheckpointDisks.Branch(host, machine.Active);
            machine.Checkpoints.Add(new Checkpoint(settings.Id, machine.CurrentCheckpointId, host.Now, holdsMemory && machine.IsOn, settings));
            machine.CurrentCheckpointId = settings.Id;
            Finish(host, machine);
            return Outcome.One(host.PathOf(SettingsClass, settings.SystemInstanceId), "ResultingSnapshot");
        }
    }

    private static ValueTask<CimMethodResult> ApplyAsync(MethodCall call)
    {
        var path = call.RequireReference("Snapshot");
        lock (call.Host.Cluster.Sync)
        {
            var (machine, _) = Require(call, path);
            CheckFree(machine);
            if (!machine.IsOffOrSaved)
            {
                throw new HyperVFailure(ReturnCode.InvalidState, $"'{machine.Name}' must be off or saved to apply a checkpoint.");
            }
        }

        return call.RunAsync(new Operation
        {
            JobType = 71,
            Work = _ => new(Apply(call, path)),
        });
    }

    private static Outcome Apply(MethodCall call, CimPath path)
    {
        lock (call.Host.Cluster.Sync)
        {
            var (machine, checkpoint) = Require(call, path);
            CheckFree(machine);
            var left = CheckpointDisks.Paths(machine.Active).ToArray();
            var restored = checkpoint.Settings.CopyAs(machine.Id);
            restored.System["VirtualSystemType"] = ResourceSubType.RealizedSystem;
            restored.System["ElementName"] = machine.Name;
            restored.System["CreationTime"] = machine.Active.System["CreationTime"];
            CheckpointDisks.Branch(call.Host, restored);
            machine.Active = restored;
            machine.CurrentCheckpointId = checkpoint.Id;
            machine.EnabledState = checkpoint.HoldsMemory ? MachineState.Saved : MachineState.Off;
            CheckpointDisks.Collapse(call.Host, machine, left);
            Finish(call.Host, machine);
            return Outcome.On(call.Host.PathOf(machine));
        }
    }

    private static ValueTask<CimMethodResult> DestroyAsync(MethodCall call, string parameter, bool withTree)
    {
        var path = call.RequireReference(parameter);
        VirtualMachine machine;
        lock (call.Host.Cluster.Sync)
        {
            (machine, _) = Require(call, path);
            CheckFree(machine);
            machine.Activity = "Merging disks";
        }

        return call.RunAsync(new Operation
        {
            JobType = 72,
            Abandon = () => Free(call.Host, machine),
            Work = _ => new(Destroy(call, path, withTree)),
        });
    }

    private static Outcome Destroy(MethodCall call, CimPath path, bool withTree)
    {
        lock (call.Host.Cluster.Sync)
        {
            var (machine, checkpoint) = Require(call, path);
            var going = withTree ? Tree(machine, checkpoint) : [checkpoint];
            foreach (var gone in going)
            {
                machine.Checkpoints.Remove(gone);
                foreach (var child in machine.Checkpoints.Where(child => child.ParentId == gone.Id))
                {
                    child.ParentId = gone.ParentId;
                }

                if (machine.CurrentCheckpointId == gone.Id)
                {
                    machine.CurrentCheckpointId = gone.ParentId;
                }
            }

            CheckpointDisks.Collapse(call.Host, machine, going.SelectMany(static gone => CheckpointDisks.Paths(gone.Settings)).ToArray());
            Finish(call.Host, machine);
            return Outcome.On(call.Host.PathOf(machine));
        }
    }

    private static List<Checkpoint> Tree(VirtualMachine machine, Checkpoint root)
    {
        var tree = new List<Checkpoint> { root };
        for (var i = 0; i < tree.Count; i++)
        {
            tree.AddRange(machine.Checkpoints.Where(checkpoint => checkpoint.ParentId == tree[i].Id));
        }

        tree.Reverse();
        return tree;
    }

    private static (VirtualMachine Machine, Checkpoint Checkpoint) Require(MethodCall call, CimPath path)
    {
        if (call.Host.FindSettings(path.Keys.GetValueOrDefault("InstanceID")) is not var (machine, settings))
        {
            throw CimStatus.Missing(path);
        }

        return machine.Checkpoints.Find(checkpoint => checkpoint.Id == settings.Id) is { } found
            ? (machine, found)
            : throw new HyperVFailure(InvalidParameter, $"{path} is not a checkpoint.");
    }

    private static void CheckFree(VirtualMachine machine)
    {
        try
        {
            machine.RequireFree();
        }
        catch (HyperVFailure failure)
        {
            throw new HyperVFailure(ReturnCode.InvalidState, failure.Message);
        }
    }

    private static void Finish(SimulatedHost host, VirtualMachine machine)
    {
        machine.Activity = null;
        machine.LastConfigurationChange = host.Now;
        if (machine.IsOn)
        {
            MachineDisks.Hold(host, machine);
        }

        host.Save(machine);
    }

    private static void Free(SimulatedHost host, VirtualMachine machine)
    {
        lock (host.Cluster.Sync)
        {
            machine.Activity = null;
        }
    }
}
