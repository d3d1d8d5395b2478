using System.Globalization;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>Disk files: creating, growing and looking at them through the host's image service.</summary>
public sealed class VirtualDisks(HyperVConnection connection, IHostFiles files, StorageRoots roots)
{
    private const string Service = "Msvm_ImageManagementService";
    private const ushort Dynamic = 3;
    private const ushort Differencing = 4;

    /// <summary>Creates a dynamic disk; one of the same size that is already there is left as it is.</summary>
    /// <exception cref="HyperVException">Another file is in the way, or Hyper-V refuses.</exception>
    public async Task CreateAsync(string path, long sizeBytes, VirtualDiskFormat format, CancellationToken cancellationToken)
    {
        path = roots.Check(path);
        if (files.FileExists(path))
        {
            var existing = await InfoAsync(path, cancellationToken);
            if (existing.VirtualSizeBytes == sizeBytes)
            {
                return;
            }

            throw new HyperVException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{path}' already exists with {existing.VirtualSizeBytes} bytes instead of {sizeBytes}; delete it or ask for another name."));
        }

        await CreateAsync(path, Dynamic, format, sizeBytes, null, cancellationToken);
    }

    /// <summary>Creates a disk that holds only what differs from its parent.</summary>
    public Task CreateDifferencingAsync(string path, string parentPath, VirtualDiskFormat format, CancellationToken cancellationToken) =>
        CreateAsync(roots.Check(path), Differencing, format, null, roots.Check(parentPath), cancellationToken);

    /// <summary>Changes the size the guest sees.</summary>
    /// <param name="path">The disk file; while a VM uses it, it must hang on SCSI.</param>
    /// <param name="sizeBytes">The wanted size.</param>
    /// <param name="mayShrink">True when losing the end of the disk is wanted.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The size after the change.</returns>
    public async Task<long> ResizeAsync(string path, long sizeBytes, bool mayShrink, CancellationToken cancellationToken)
    {
        path = roots.Check(path);
        RequireFile(path);
        var info = await InfoAsync(path, cancellationToken);
        if (info.VirtualSizeBytes == sizeBytes)
        {
            return sizeBytes;
        }

        if (sizeBytes < info.VirtualSizeBytes && !mayShrink)
        {
            throw new HyperVException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{path}' has {info.VirtualSizeBytes} bytes and cannot shrink to {sizeBytes} unless shrinking is asked for."));
        }

        await connection.CallServiceAsync(
            Service,
            "ResizeVirtualHardDisk",
            new CimArguments { { "Path", path }, { "MaxInternalSize", (ulong)sizeBytes } },
            $"resize '{path}'",
            cancellationToken);
        return (await InfoAsync(path, cancellationToken)).VirtualSizeBytes;
    }

    /// <summary>Looks at a disk file.</summary>
    /// <exception cref="HyperVException">The file is missing or not a disk.</exception>
    public async Task<VirtualDiskInfo> InfoAsync(string path, CancellationToken cancellationToken)
    {
        path = roots.Check(path);
        RequireFile(path);
        var result = await connection.CallServiceAsync(
            Service, "GetVirtualHardDiskSettingData", new CimArguments { { "Path", path } }, $"look at '{path}'", cancellationToken);
        var settings = result["SettingData"] as CimInstance
            ?? throw new HyperVException($"{connection.Session.Host} said nothing about '{path}'; is it a disk?");
        return new VirtualDiskInfo(
            path, settings.Integer("MaxInternalSize") ?? 0, files.Length(path), settings.Text("ParentPath") is { Length: > 0 } parent ? parent : null);
    }

    private async Task CreateAsync(
        string path, ushort type, VirtualDiskFormat format, long? sizeBytes, string? parentPath, CancellationToken cancellationToken)
    {
        files.CreateDirectory(HostPath.Directory(path));
        var settings = new CimInstance("Msvm_VirtualHardDiskSettingData")
        {
            ["Type"] = type,
            ["Format"] = (ushort)format,
            ["Path"] = path,
            ["BlockSize"] = 0u,
            ["LogicalSectorSize"] = 0u,
            ["PhysicalSectorSize"] = 0u,
        };
        if (sizeBytes is { } size)
        {
            settings["MaxInternalSize"] = (ulong)size;
        }

        if (parentPath is not null)
        {
            settings["ParentPath"] = parentPath;
        }

        await connection.CallServiceAsync(
            Service, "CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", settings } }, $"create disk '{path}'", cancellationToken);
    }

    private void RequireFile(string path)
    {
        if (!files.FileExists(path))
        {
            throw new HyperVException($"'{path}' does not exist.");
        }
    }
}
