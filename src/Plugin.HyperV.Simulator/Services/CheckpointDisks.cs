using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>The differencing disks below checkpoints. Call under the cluster's lock.</summary>
internal static class CheckpointDisks
{
    /// <summary>Puts a new differencing disk above every disk of a configuration.</summary>
    public static void Branch(SimulatedHost host, MachineSettings settings)
    {
        var made = new List<string>();
        try
        {
            foreach (var image in settings.Images(withDvds: false).ToArray())
            {
                var parent = image.Texts("HostResource")[0];
                var child = ChildOf(parent);
                var place = host.Paths.Locate(child);
                var disk = MachineDisks.Chain(host, parent)[0].Disk;
                host.Cluster.Disks.CreateAsync(
                    place,
                    new DiskInfo(disk.Format, DiskFormat.Differencing, disk.VirtualBytes, Guid.NewGuid()) { ParentPath = parent },
                    CancellationToken.None).GetAwaiter().GetResult();
                made.Add(child);
                Point(settings, image, child);
            }
        }
        catch
        {
            foreach (var path in made)
            {
                Delete(host, path);
            }

            throw;
        }
    }

    /// <summary>Merges what no checkpoint needs any more into its parent, and deletes leaves that nothing names.</summary>
    public static void Collapse(SimulatedHost host, VirtualMachine machine, IEnumerable<string> abandoned)
    {
        var loose = abandoned.Where(path => !IsNamed(machine, path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (MergeOne(host, machine, loose) || DropOne(host, machine, loose))
        {
        }
    }

    /// <summary>Makes the machine's disks the plain files they were before any checkpoint.</summary>
    public static void MergeAll(SimulatedHost host, VirtualMachine machine)
    {
        if (machine.Checkpoints.Count == 0)
        {
            return;
        }

        var abandoned = machine.Checkpoints.SelectMany(static checkpoint => Paths(checkpoint.Settings)).ToArray();
        machine.Checkpoints.Clear();
        machine.CurrentCheckpointId = null;
        Collapse(host, machine, abandoned);
    }

    public static IEnumerable<string> Paths(MachineSettings settings) =>
        settings.Images(withDvds: false).SelectMany(static image => image.Texts("HostResource"));

    /// <summary>A named disk whose parent is loose and has no other child takes the parent's place.</summary>
    private static bool MergeOne(SimulatedHost host, VirtualMachine machine, HashSet<string> loose)
    {
        var children = Differencing(host, machine, loose);
        foreach (var (path, parent) in children)
        {
            if (loose.Contains(parent) && children.Count(other => Same(other.Parent, parent)) == 1)
            {
                foreach (var settings in machine.AllSettings())
                {
                    foreach (var image in settings.Images(withDvds: false).Where(image => Same(image.Texts("HostResource")[0], path)).ToArray())
                    {
                        Point(settings, image, parent);
                    }
                }

                foreach (var (grandchild, _) in children.Where(other => Same(other.Parent, path)))
                {
                    var stored = MachineDisks.RequireFile(host, grandchild);
                    VirtualDisks.SetParentAsync(stored, VirtualDisks.Read(host.Paths, grandchild), parent).GetAwaiter().GetResult();
                }

                if (!loose.Remove(path))
                {
                    loose.Remove(parent);
                }

                Delete(host, path);
                return true;
            }
        }

        return false;
    }

    /// <summary>A loose differencing disk without children goes away.</summary>
    private static bool DropOne(SimulatedHost host, VirtualMachine machine, HashSet<string> loose)
    {
        var children = Differencing(host, machine, loose);
        foreach (var (path, parent) in children)
        {
            if (loose.Contains(path) && !children.Any(other => Same(other.Parent, path)))
            {
                loose.Remove(path);
                Delete(host, path);
                if (!IsNamed(machine, parent) && IsDifferencing(host, parent))
                {
                    loose.Add(parent);
                }

                return true;
            }
        }

        return false;
    }

    private static List<(string Path, string Parent)> Differencing(SimulatedHost host, VirtualMachine machine, HashSet<string> loose)
    {
        var found = new List<(string, string)>();
        foreach (var path in machine.AllSettings().SelectMany(Paths).Concat(loose).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (host.Paths.FindFile(path) is not null && VirtualDisks.Read(host.Paths, path).ParentPath is { } parent)
            {
                found.Add((path, parent));
            }
        }

        return found;
    }

    private static bool IsDifferencing(SimulatedHost host, string path) =>
        host.Paths.FindFile(path) is not null && VirtualDisks.Read(host.Paths, path).ParentPath is not null;

    private static bool IsNamed(VirtualMachine machine, string path) =>
        machine.AllSettings().SelectMany(Paths).Contains(path, StringComparer.OrdinalIgnoreCase);

    private static void Point(MachineSettings settings, CimInstance image, string path)
    {
        var pointed = image.CloneAsArgument();
        pointed["HostResource"] = new[] { path };
        settings.Resources[settings.Resources.IndexOf(image)] = pointed;
    }

    private static string ChildOf(string parent)
    {
        var cut = parent.LastIndexOfAny(['\\', '/']) + 1;
        var name = parent[cut..];
        var stem = name[..name.LastIndexOf('.')];
        var mark = stem.LastIndexOf('_');
        if (mark > 0 && Guid.TryParse(stem[(mark + 1)..], out _))
        {
            stem = stem[..mark];
        }

        return $"{parent[..cut]}{stem}_{InstanceIds.NewId()}.{(DiskFormat.OfName(parent) == DiskFormat.Vhd ? "avhd" : "avhdx")}";
    }

    private static void Delete(SimulatedHost host, string path)
    {
        if (host.Paths.FindFile(path) is { } stored)
        {
            File.Delete(stored);
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
