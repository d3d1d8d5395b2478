using System.Net;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver.Migration;

/// <summary>Moves running VMs to other hosts and their disks to other directories.</summary>
public sealed class VmMigration(
    HyperVConnection connection, VmCatalog catalog, VmSettings settings, VmGate gate, StorageRoots roots, DriverSettings driverSettings)
{
    private const string Service = "Msvm_VirtualSystemMigrationService";
    private const ushort LiveMigration = 32768;
    private const ushort StorageMigration = 32769;
    private const ushort LiveAndStorageMigration = 32771;
    private const ushort Tcp = 5;

    /// <summary>Moves a running VM; its disks stay where both hosts reach them.</summary>
    /// <param name="vmName">The VM.</param>
    /// <param name="destinationAddress">The other host's IP address. It is not looked up in DNS.</param>
    /// <param name="cancellationToken">Asks the migration to end.</param>
    public async Task MigrateAsync(string vmName, string destinationAddress, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        await MoveAsync(vm, destinationAddress, LiveMigration, null, $"migrate VM '{vmName}' to {destinationAddress}", cancellationToken);
    }

    /// <summary>Moves a VM and, for those of its disks that are named, their files too.</summary>
    /// <param name="vmName">The VM.</param>
    /// <param name="destinationAddress">The other host's IP address.</param>
    /// <param name="targets">New full path by present full path.</param>
    /// <param name="cancellationToken">Asks the migration to end.</param>
    public async Task MigrateWithStorageAsync(
        string vmName, string destinationAddress, IReadOnlyDictionary<string, string> targets, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var images = await RedirectAsync(vm, targets, HostPath.Normalize, cancellationToken);
        await MoveAsync(vm, destinationAddress, LiveAndStorageMigration, images, $"migrate VM '{vmName}' and its disks to {destinationAddress}", cancellationToken);
    }

    /// <summary>Moves one disk of a VM to another file while the VM may be running.</summary>
    /// <exception cref="HyperVException">The VM does not have the disk, or Hyper-V refuses.</exception>
    public async Task MoveDiskAsync(string vmName, string path, string targetPath, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var targets = new Dictionary<string, string> { [path] = targetPath };
        var images = await RedirectAsync(vm, targets, roots.Check, cancellationToken);
        await MoveAsync(vm, null, StorageMigration, images, $"move '{path}' of VM '{vmName}'", cancellationToken);
    }

    // A target on another host is that host's business; this one can only see that it is well formed.
    private async Task<CimInstance[]> RedirectAsync(
        Vm vm, IReadOnlyDictionary<string, string> targets, Func<string, string> checkTarget, CancellationToken cancellationToken)
    {
        var wanted = targets.ToDictionary(pair => roots.Check(pair.Key), pair => checkTarget(pair.Value), StringComparer.OrdinalIgnoreCase);
        var current = await catalog.SettingsAsync(vm, cancellationToken);
        var images = await settings.ReadAsync(current.RequirePath(), VmDisks.ImageClass, cancellationToken);
        var redirected = new List<CimInstance>();
        foreach (var image in images)
        {
            if (image.Texts("HostResource") is [var path, ..]
                && wanted.Keys.FirstOrDefault(key => HostPath.Same(key, path)) is { } key
                && wanted.Remove(key, out var target))
            {
                image["HostResource"] = new[] { target };
                image["PoolID"] = "";
                redirected.Add(image);
            }
        }

        return wanted.Count == 0
            ? [.. redirected]
            : throw new HyperVException($"VM '{vm.Name}' does not have '{string.Join("', '", wanted.Keys)}' attached, so it cannot be moved with it.");
    }

    private async Task MoveAsync(
        Vm vm, string? destinationAddress, ushort type, CimInstance[]? images, string purpose, CancellationToken cancellationToken)
    {
        if (destinationAddress is not null && !IPAddress.TryParse(destinationAddress, out _))
        {
            throw new HyperVException($"'{destinationAddress}' is not an IP address, so VM '{vm.Name}' cannot be migrated there.");
        }

        var migration = new CimInstance("Msvm_VirtualSystemMigrationSettingData") { ["MigrationType"] = type, ["TransportType"] = Tcp };
        var arguments = new CimArguments { { "ComputerSystem", vm.Path } };
        if (destinationAddress is not null)
        {
            migration["DestinationIPAddressList"] = new[] { destinationAddress };
            arguments.Add("DestinationHost", driverSettings.HostNames.GetValueOrDefault(destinationAddress, destinationAddress));
        }

        arguments.Add("MigrationSettingData", migration);
        if (images is not null)
        {
            arguments.Add("NewResourceSettingData", images);
        }

        await connection.CallServiceAsync(Service, "MigrateVirtualSystemToHost", arguments, purpose, cancellationToken);
    }
}
