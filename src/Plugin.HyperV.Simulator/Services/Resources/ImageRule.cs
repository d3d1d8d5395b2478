using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

/// <summary>The disk or DVD image in a drive.</summary>
internal sealed class ImageRule : ResourceRule
{
    public static readonly ImageRule Instance = new();

    public override void Add(ResourceContext context, CimInstance added)
    {
        var drive = context.RequireParent(added, "image");
        var wanted = added.Text("ResourceSubType") == ResourceSubType.DvdDisk ? ResourceSubType.DvdDrive : ResourceSubType.DiskDrive;
        if (drive.Text("ResourceSubType") != wanted)
        {
            throw HyperVFailure.Invalid($"A {added.Text("ResourceSubType")} does not go into a {drive.Text("ResourceSubType")}.");
        }

        var driveId = drive.Text("InstanceID")!;
        if (context.Settings.ChildrenOf(driveId).Any())
        {
            throw HyperVFailure.Invalid("The drive already holds an image.");
        }

        CheckFile(context, added, except: null);
        added["InstanceID"] = InstanceIds.Image(driveId);
    }

    public override void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
        if (before.Text("Parent") != after.Text("Parent"))
        {
            throw HyperVFailure.Invalid("An image keeps its drive; remove it and add another one.");
        }

        if (before.Texts("HostResource").SequenceEqual(after.Texts("HostResource")))
        {
            return;
        }

        if (after.Text("ResourceSubType") == ResourceSubType.HardDisk)
        {
            context.RequireOff("exchange a disk");
        }

        CheckFile(context, after, except: before);
    }

    public override void Remove(ResourceContext context, CimInstance removed)
    {
        var drive = context.Settings.Find(removed.Text("Parent"))!;
        var onIde = context.Settings.ControllerOf(drive).Text("ResourceSubType") == ResourceSubType.IdeController;
        if (onIde && removed.Text("ResourceSubType") == ResourceSubType.HardDisk)
        {
            context.RequireOff("remove an IDE disk");
        }
    }

    private static void CheckFile(ResourceContext context, CimInstance image, CimInstance? except)
    {
        if (image.Texts("HostResource") is not [var path])
        {
            throw HyperVFailure.Invalid("An image names exactly one file in HostResource.");
        }

        if (context.Settings.Images().Any(other => !ReferenceEquals(other, except)
            && other.Texts("HostResource").Contains(path, StringComparer.OrdinalIgnoreCase)
            && other.Text("ResourceSubType") == ResourceSubType.HardDisk))
        {
            throw new HyperVFailure(ReturnCode.InUse, $"'{path}' is already attached to '{context.Machine.Name}'.");
        }

        var isDvd = image.Text("ResourceSubType") == ResourceSubType.DvdDisk;
        var stored = MachineDisks.RequireFile(context.Host, path);
        if (context.Host.Cluster.Locks.IsHeldByAnother(stored, context.Machine.Id, isDvd))
        {
            throw new HyperVFailure(ReturnCode.InUse, $"'{path}' is being used by another machine.");
        }

        if (!isDvd)
        {
            CheckDisk(context, path);
        }
    }

    private static void CheckDisk(ResourceContext context, string path)
    {
        if (DiskFormat.OfName(path) == 0)
        {
            throw HyperVFailure.Invalid($"'{path}' does not have the name of a disk (.vhd, .vhdx, .avhdx, .vhds).");
        }

        if (!MachineDisks.Chain(context.Host, path)[0].Disk.IsOpaque)
        {
            return;
        }

        if (context.Host.Options.StrictDiskFormats)
        {
            throw new HyperVFailure(ReturnCode.Failed, $"The file '{path}' is corrupted: it is neither VHD nor VHDX.");
        }

        context.Host.Log.OpaqueDisk(path, context.Host.Name);
    }
}
