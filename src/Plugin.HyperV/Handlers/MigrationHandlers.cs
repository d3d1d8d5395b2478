using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Moves running VMs to other hosts, with or without their disks.</summary>
public sealed class MigrationHandlers : IVmMigration, IVmStorageMigration
{
    private readonly HyperVDriver _driver;
    private readonly VmTranslator _translator;

    internal MigrationHandlers(HyperVDriver driver, VmTranslator translator)
    {
        _driver = driver;
        _translator = translator;
    }

    /// <inheritdoc/>
    public async ValueTask<PrepareForMigrationAnswer> PrepareForMigrationAsync(PrepareForMigrationCommand command, CommandContext context)
    {
        if (!command.Rollback)
        {
            await CheckAsync(Require.Present(command.Vm), context);
        }

        return new PrepareForMigrationAnswer();
    }

    /// <inheritdoc/>
    public async ValueTask<MigrateAnswer> MigrateAsync(MigrateCommand command, CommandContext context)
    {
        await _driver.Migration.MigrateAsync(Require.Text(command.VmName), Require.Text(command.DestinationIp), context.Cancellation);
        return new MigrateAnswer { Details = $"VM '{command.VmName}' runs on {command.DestinationIp}." };
    }

    /// <inheritdoc/>
    public async ValueTask<MigrateWithStorageAnswer> MigrateWithStorageAsync(MigrateWithStorageCommand command, CommandContext context)
    {
        var name = Require.Text(command.Vm?.Name, "vm.name");
        var disks = await _driver.Devices.DisksAsync(name, context.Cancellation);
        var targets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var volumes = new List<VolumeObjectTO?>();
        foreach (var pair in command.VolumeToFilerAsList ?? [])
        {
            var volume = Require.Present(pair?.First, "volume");
            var pool = Require.Present(pair?.Second, "pool");
            var path = Require.Text(volume.Path, "volume.path");
            var source = disks.Select(static disk => disk.ImagePath).OfType<string>().FirstOrDefault(image => IsImageOf(image, path))
                ?? throw new CommandFailedException($"VM '{name}' does not have volume '{path}' attached, so it cannot be moved with it.");
            targets[source] = HostPath.Combine(StoreTranslator.RootOf(pool), HostPath.FileName(source));
            volumes.Add(new VolumeObjectTO { Id = volume.Id, Name = volume.Name, Path = HostPath.Stem(source), Size = volume.Size });
        }

        await _driver.Migration.MigrateWithStorageAsync(name, Require.Text(command.TargetHost), targets, context.Cancellation);
        return new MigrateWithStorageAnswer { Volumes = volumes };
    }

    /// <summary>True when a file holds the volume of a path, which the kernel keeps without directory and extension.</summary>
    internal static bool IsImageOf(string image, string volumePath) =>
        HostPath.Same(image, volumePath)
        || HostPath.Stem(image).Equals(DiskFiles.HasDiskExtension(volumePath) ? HostPath.Stem(volumePath) : HostPath.FileName(volumePath), StringComparison.OrdinalIgnoreCase);

    // Translating finds every disk; what is left to see is that the networks exist here too.
    private async Task CheckAsync(VirtualMachineTO vm, CommandContext context)
    {
        var spec = _translator.Translate(vm, hostMhz: 0, systemIso: null);
        foreach (var nic in spec.Nics.Where(static nic => nic.Connected))
        {
            await _driver.Switches.FindAsync(nic.SwitchName, context.Cancellation);
        }
    }
}
