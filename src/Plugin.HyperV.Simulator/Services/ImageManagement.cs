using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Creates, resizes and describes disk files.</summary>
internal static class ImageManagement
{
    public const string Service = "Msvm_ImageManagementService";
    public const string SettingClass = "Msvm_VirtualHardDiskSettingData";

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "CreateVirtualHardDisk", "VirtualDiskSettingData", CreateAsync),
        new(Service, "ResizeVirtualHardDisk", "Path, MaxInternalSize", ResizeAsync),
        new(Service, "ValidateVirtualHardDisk", "Path", ValidateAsync),
        new(Service, "GetVirtualHardDiskSettingData", "Path", static call => new(GetSettings(call))),
        new(Service, "GetVirtualHardDiskState", "Path", static call => new(GetState(call))),
    ];

    /// <summary>Work on one file, which no other operation of the service may touch meanwhile.</summary>
    public static Operation StorageOperation(MethodCall call, string path, Func<CancellationToken, Task> work) => new()
    {
        JobClass = JobClasses.Storage,
        Cancellable = true,
        Work = async cancellationToken =>
        {
            var place = call.Host.Paths.Locate(path);
            if (!call.Host.Cluster.Locks.TryWork(place))
            {
                throw new HyperVFailure(ReturnCode.InUse, $"Another operation works on '{path}'.");
            }

            try
            {
                await work(cancellationToken).ConfigureAwait(false);
                return Outcome.Nothing;
            }
            finally
            {
                call.Host.Cluster.Locks.EndWork(place);
            }
        },
    };

    /// <summary>Where a new disk goes on the real disk.</summary>
    public static string RequireFreePlace(SimulatedHost host, string path)
    {
        try
        {
            if (host.Paths.FindFile(path) is not null)
            {
                throw new HyperVFailure(ReturnCode.Failed, $"The file '{path}' exists.");
            }

            var cut = path.LastIndexOfAny(['\\', '/']);
            return host.Paths.FindDirectory(path[..(cut + 1)]) is not null
                ? host.Paths.Locate(path)
                : throw new HyperVFailure(ReturnCode.FileNotFound, $"The directory of '{path}' does not exist.");
        }
        catch (IOException failure)
        {
            throw HyperVFailure.Invalid(failure.Message);
        }
    }

    private static ValueTask<CimMethodResult> CreateAsync(MethodCall call)
    {
        var given = call.RequireEmbedded("VirtualDiskSettingData", SettingClass);
        var path = given.Text("Path") ?? throw HyperVFailure.Invalid("Path is required.");
        var disk = DiskRule.Describe(call.Host, given);
        RequireFreePlace(call.Host, path);
        return call.RunAsync(StorageOperation(call, path, cancellationToken =>
            call.Host.Cluster.Disks.CreateAsync(RequireFreePlace(call.Host, path), disk, cancellationToken)));
    }

    private static ValueTask<CimMethodResult> ResizeAsync(MethodCall call)
    {
        var path = call.RequireText("Path");
        var bytes = call.Number("MaxInternalSize") ?? throw HyperVFailure.Invalid("MaxInternalSize is required.");
        MachineDisks.RequireFile(call.Host, path);
        return call.RunAsync(StorageOperation(call, path, cancellationToken =>
        {
            var stored = MachineDisks.RequireFile(call.Host, path);
            var disk = VirtualDisks.Read(call.Host.Paths, path);
            var rounded = DiskRule.RoundSize(bytes, disk.Format);
            DiskRule.CheckResizable(call.Host, path, stored, disk);
            return rounded == disk.VirtualBytes ? Task.CompletedTask
                : rounded < disk.VirtualBytes ? throw HyperVFailure.Invalid($"'{path}' cannot shrink from {disk.VirtualBytes} to {rounded} bytes: data may be lost.")
                : call.Host.Cluster.Disks.ResizeAsync(stored, disk, rounded, cancellationToken);
        }));
    }

    private static ValueTask<CimMethodResult> ValidateAsync(MethodCall call)
    {
        var path = call.RequireText("Path");
        MachineDisks.RequireFile(call.Host, path);
        return call.RunAsync(StorageOperation(call, path, _ => MachineDisks.Chain(call.Host, path).Any(static link => link.Disk.IsOpaque)
            ? throw new HyperVFailure(ReturnCode.Failed, $"The file '{path}' is corrupted: it is neither VHD nor VHDX.")
            : Task.CompletedTask));
    }

    private static CimMethodResult GetSettings(MethodCall call)
    {
        var path = call.RequireText("Path");
        MachineDisks.RequireFile(call.Host, path);
        var disk = VirtualDisks.Read(call.Host.Paths, path);
        if (disk.IsOpaque && call.Host.Options.StrictDiskFormats)
        {
            throw new HyperVFailure(ReturnCode.Failed, $"The file '{path}' is corrupted: it is neither VHD nor VHDX.");
        }

        return MethodCall.Returns("SettingData", new CimInstance(SettingClass)
        {
            ["Path"] = path,
            ["ParentPath"] = disk.ParentPath,
            ["Type"] = disk.Type,
            ["Format"] = disk.Format,
            ["MaxInternalSize"] = disk.VirtualBytes,
            ["BlockSize"] = disk.BlockBytes,
            ["LogicalSectorSize"] = (uint)DiskFormat.SectorSize,
            ["PhysicalSectorSize"] = disk.PhysicalSectorBytes,
            ["VirtualDiskId"] = disk.Id.ToString("D").ToUpperInvariant(),
        });
    }

    private static CimMethodResult GetState(MethodCall call)
    {
        var path = call.RequireText("Path");
        var stored = MachineDisks.RequireFile(call.Host, path);
        var disk = VirtualDisks.Read(call.Host.Paths, path);
        return MethodCall.Returns("State", new CimInstance("Msvm_VirtualHardDiskState")
        {
            ["FileSize"] = (ulong)new FileInfo(stored).Length,
            ["InUse"] = call.Host.Cluster.Locks.IsHeld(stored),
            ["MinInternalSize"] = disk.VirtualBytes,
            ["PhysicalSectorSize"] = disk.PhysicalSectorBytes,
            ["Alignment"] = 1U,
            ["FragmentationPercentage"] = 0U,
            ["Timestamp"] = call.Host.Now,
        });
    }
}
