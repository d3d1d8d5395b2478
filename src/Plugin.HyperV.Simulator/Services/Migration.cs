using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Moves machines to another host, their disks to another place, or both.</summary>
internal static class Migration
{
    private const string Service = "Msvm_VirtualSystemMigrationService";
    private const string SettingClass = "Msvm_VirtualSystemMigrationSettingData";
    private const string Parameters = "ComputerSystem, DestinationHost, MigrationSettingData, NewSystemSettingData, NewResourceSettingData";

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "MigrateVirtualSystemToHost", Parameters, MigrateAsync),
        new(Service, "CheckVirtualSystemIsMigratable", Parameters, CheckAsync),
        new(Service, "CheckVirtualSystemIsMigratableToHost", Parameters, static call => new(CheckToHost(call))),
    ];

    private static ValueTask<CimMethodResult> MigrateAsync(MethodCall call)
    {
        var plan = MigrationPlan.Read(call, call.RequireEmbedded("MigrationSettingData", SettingClass));
        lock (call.Host.Cluster.Sync)
        {
            plan.Machine.RequireFree();
            plan.Machine.Activity = "Migrating";
        }

        return call.RunAsync(new Operation
        {
            JobClass = JobClasses.Migration,
            JobType = plan.MovesMachine ? (ushort)60 : (ushort)61,
            Cancellable = true,
            Abandon = () => Free(call.Host, plan.Machine),
            Work = async cancellationToken =>
            {
                var destination = plan.MovesMachine ? plan.RequireDestination(call.Host) : call.Host;
                plan.Check(call.Host, destination);
                var copies = await MigratedDisks.CopyAsync(call.Host, destination, plan, cancellationToken).ConfigureAwait(false);
                Switch(call.Host, destination, plan, copies);
                return Outcome.On(destination.PathOf(plan.Machine));
            },
        });
    }

    private static ValueTask<CimMethodResult> CheckAsync(MethodCall call)
    {
        var plan = MigrationPlan.Read(call, call.RequireEmbedded("MigrationSettingData", SettingClass));
        return call.RunAsync(new Operation
        {
            JobClass = JobClasses.Migration,
            JobType = 62,
            Work = _ =>
            {
                plan.Check(call.Host, plan.MovesMachine ? plan.RequireDestination(call.Host) : call.Host);
                return new(Outcome.Nothing);
            },
        });
    }

    private static CimMethodResult CheckToHost(MethodCall call)
    {
        var plan = MigrationPlan.Read(call, call.RequireEmbedded("MigrationSettingData", SettingClass));
        try
        {
            plan.Check(call.Host, plan.MovesMachine ? plan.RequireDestination(call.Host) : call.Host);
            return MethodCall.Returns("IsMigratable", true);
        }
        catch (HyperVFailure)
        {
            return MethodCall.Returns("IsMigratable", false);
        }
    }

    /// <summary>The one moment in which the machine changes its host and its disks.</summary>
    private static void Switch(SimulatedHost source, SimulatedHost destination, MigrationPlan plan, IReadOnlyList<MigratedDisk> copies)
    {
        var machine = plan.Machine;
        lock (source.Cluster.Sync)
        {
            try
            {
                plan.Check(source, destination);
                foreach (var copy in copies)
                {
                    copy.Point(machine.Active);
                }

                plan.ApplyNewSystem(machine);
                machine.Activity = null;
                if (!ReferenceEquals(source, destination))
                {
                    source.Machines.Remove(machine.Id);
                    destination.Machines.Add(machine.Id, machine);
                }

                if (machine.IsOn)
                {
                    MachineDisks.Hold(destination, machine);
                }

                destination.Save(machine);
                if (!ReferenceEquals(source, destination))
                {
                    source.Store.Delete(machine.Id);
                }
            }
            catch (HyperVFailure)
            {
                foreach (var copy in copies)
                {
                    copy.Discard(destination, machine.Active);
                }

                throw;
            }

            if (!plan.RetainsSource)
            {
                foreach (var copy in copies)
                {
                    copy.DeleteSource(source);
                }
            }
        }
    }

    private static void Free(SimulatedHost host, VirtualMachine machine)
    {
        lock (host.Cluster.Sync)
        {
            machine.Activity = null;
        }
    }
}
