using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Copies the disks of a migration, all or none.</summary>
internal static class MigratedDisks
{
    public static async Task<IReadOnlyList<MigratedDisk>> CopyAsync(SimulatedHost source, SimulatedHost destination, MigrationPlan plan, CancellationToken cancellationToken)
    {
        var copies = new List<MigratedDisk>();
        try
        {
            foreach (var (instanceId, target) in plan.NewPaths)
            {
                string path;
                lock (source.Cluster.Sync)
                {
                    path = plan.Machine.Active.Find(instanceId)?.Texts("HostResource")[0]
                        ?? throw HyperVFailure.State("A disk was removed during the migration.");
                }

                var stored = MachineDisks.RequireFile(source, path);
                if (destination.Paths.FindFile(target) is { } present && string.Equals(present, stored, StringComparison.Ordinal))
                {
                    continue;
                }

                var place = RequirePlace(destination, plan, target);
                await VirtualDisks.CopyAsync(stored, place, cancellationToken).ConfigureAwait(false);
                copies.Add(new MigratedDisk(instanceId, path, target));
            }

            return copies;
        }
        catch
        {
            foreach (var copy in copies)
            {
                copy.DeleteTarget(destination);
            }

            throw;
        }
    }

    private static string RequirePlace(SimulatedHost destination, MigrationPlan plan, string target)
    {
        if (!plan.Overwrites || destination.Paths.FindFile(target) is not { } present)
        {
            return ImageManagement.RequireFreePlace(destination, target);
        }

        return destination.Cluster.Locks.IsHeld(present)
            ? throw new HyperVFailure(ReturnCode.InUse, $"'{target}' is being used by a machine.")
            : destination.Paths.Locate(target);
    }
}
