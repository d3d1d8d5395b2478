using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>The files a machine needs, and holding them while it runs.</summary>
internal static class MachineDisks
{
    private const int LongestChain = 64;

    public static string RequireFile(SimulatedHost host, string path)
    {
        try
        {
            return host.Paths.FindFile(path) ?? throw HyperVFailure.FileNotFound(path);
        }
        catch (IOException failure)
        {
            throw HyperVFailure.Invalid(failure.Message);
        }
    }

    /// <summary>A disk and its parents, child first.</summary>
    public static IReadOnlyList<(string Path, DiskInfo Disk)> Chain(SimulatedHost host, string path)
    {
        var chain = new List<(string, DiskInfo)>();
        for (var next = path; next is not null;)
        {
            if (chain.Count == LongestChain)
            {
                throw new HyperVFailure(ReturnCode.Failed, $"The chain of differencing disks below '{path}' is too long.");
            }

            RequireFile(host, next);
            var disk = VirtualDisks.Read(host.Paths, next);
            chain.Add((next, disk));
            next = disk.ParentPath;
        }

        return chain;
    }

    /// <summary>Holds all files of a machine that is on, all or none.</summary>
    public static void Hold(SimulatedHost host, VirtualMachine machine)
    {
        var locks = host.Cluster.Locks;
        locks.Release(machine.Id);
        try
        {
            foreach (var image in machine.Active.Images())
            {
                var isDvd = image.Text("ResourceSubType") == ResourceSubType.DvdDisk;
                foreach (var path in image.Texts("HostResource"))
                {
                    Take(host, machine, path, isDvd);
                    foreach (var (parent, _) in isDvd ? [] : Chain(host, path).Skip(1))
                    {
                        Take(host, machine, parent, readOnly: true);
                    }
                }
            }
        }
        catch
        {
            locks.Release(machine.Id);
            throw;
        }
    }

    private static void Take(SimulatedHost host, VirtualMachine machine, string path, bool readOnly)
    {
        if (!host.Cluster.Locks.TryTake(RequireFile(host, path), machine.Id, readOnly))
        {
            throw new HyperVFailure(ReturnCode.InUse, $"'{path}' is being used by another machine.");
        }
    }
}
