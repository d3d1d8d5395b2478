using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Network;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>
/// Builds VMs. While one is being built its note says so; a failure or a cancellation removes it again, and what a dying
/// process leaves is recognised by that note. Disk files are never touched.
/// </summary>
internal sealed partial class VmBuilder(
    HyperVConnection connection,
    VmCatalog catalog,
    VmSettings settings,
    VmSizing sizing,
    VmDisks disks,
    KeptDisks keptDisks,
    VmNics nics,
    VirtualTpm tpm,
    VmRemoval removal,
    DriverSettings driverSettings,
    TimeProvider time,
    ILogger<VmBuilder> logger)
{
    private const ushort StartupNone = 2;
    private const ushort ShutdownGuest = 4;

    /// <summary>Defines the VM with everything it has, ready to be turned on.</summary>
    public async Task<Vm> BuildAsync(VmSpec spec, CancellationToken cancellationToken)
    {
        Check(spec);
        var layout = DiskLayout.Plan(spec.Disks, spec.IsGeneration2);
        try
        {
            var vm = await DefineAsync(spec, cancellationToken);
            var current = await catalog.SettingsAsync(vm, cancellationToken);
            var path = current.RequirePath();
            await sizing.ApplyAsync(path, spec, running: false, cancellationToken);
            await disks.AddScsiControllerAsync(path, cancellationToken);
            foreach (var place in layout)
            {
                await disks.PlaceAsync(path, place, cancellationToken);
            }

            foreach (var nic in spec.Nics.OrderBy(static nic => nic.DeviceId))
            {
                await nics.AddAsync(path, nic, cancellationToken);
            }

            await BootArguments.WriteAsync(connection, vm.Path, path, spec.BootArguments, cancellationToken);
            if (spec.Tpm)
            {
                await tpm.EnableAsync(path, spec.Name, cancellationToken);
            }

            await MarkManagedAsync(vm, cancellationToken);
            return vm;
        }
        catch (Exception error)
        {
            await RollBackAsync(spec.Name, error);
            throw;
        }
    }

    /// <summary>Brings a VM that is off and has to be kept (it has checkpoints) to what the kernel wants now.</summary>
    /// <exception cref="HyperVException">The VM cannot become what is wanted, or Hyper-V refuses.</exception>
    public async Task UpdateAsync(Vm vm, VmSpec spec, CancellationToken cancellationToken)
    {
        Check(spec);
        var layout = DiskLayout.Plan(spec.Disks, spec.IsGeneration2);
        var path = (await catalog.SettingsAsync(vm, cancellationToken)).RequirePath();
        await keptDisks.UpdateAsync(vm, path, layout, cancellationToken);
        await sizing.ApplyAsync(path, spec, running: false, cancellationToken);
        await UpdateNicsAsync(path, spec, cancellationToken);
        await BootArguments.WriteAsync(connection, vm.Path, path, spec.BootArguments, cancellationToken);
    }

    private static void Check(VmSpec spec)
    {
        if (spec.CpuCount < 1)
        {
            throw new HyperVException($"VM '{spec.Name}' needs at least one processor.");
        }

        if (spec.MaxMemoryBytes <= 0)
        {
            throw new HyperVException($"VM '{spec.Name}' needs memory.");
        }

        if (spec.Tpm && !spec.IsGeneration2)
        {
            throw new HyperVException($"VM '{spec.Name}' boots with BIOS, and only a UEFI VM can have a TPM.");
        }

        if (spec.Nics.GroupBy(static nic => nic.DeviceId).FirstOrDefault(static group => group.Count() > 1) is { } twins)
        {
            throw new HyperVException($"Two NICs of VM '{spec.Name}' have device id {twins.Key}.");
        }

        BootArguments.Check(spec.BootArguments, spec.Name);
    }

    private async Task<Vm> DefineAsync(VmSpec spec, CancellationToken cancellationToken)
    {
        var system = new CimInstance(VmCatalog.SettingsClass)
        {
            ["ElementName"] = spec.Name,
            ["VirtualSystemSubType"] = spec.IsGeneration2 ? "Microsoft:Hyper-V:SubType:2" : "Microsoft:Hyper-V:SubType:1",
            ["Notes"] = new[] { VmNote.Building },
            ["AutomaticStartupAction"] = StartupNone,
            ["AutomaticShutdownAction"] = ShutdownGuest,
            ["AutomaticSnapshotsEnabled"] = false,
        };
        if (spec.Uuid is not null)
        {
            system["ChassisAssetTag"] = spec.Uuid;
        }

        if (spec.IsGeneration2)
        {
            var template = SecureBoot.TemplateFor(spec.Firmware);
            system["SecureBootEnabled"] = template is not null;
            if (template is not null)
            {
                system["SecureBootTemplateId"] = template;
            }
        }

        var result = await connection.CallServiceAsync(
            VmSettings.Service, "DefineSystem", new CimArguments { { "SystemSettings", system } }, $"create VM '{spec.Name}'", cancellationToken);
        var created = await result.CreatedAsync("ResultingSystem", VmCatalog.SystemClass, cancellationToken);
        var instance = created.Count > 0 ? await connection.Session.GetAsync(created[0], cancellationToken) : null;
        return instance is not null ? Vm.From(instance) : await catalog.RequireAsync(spec.Name, cancellationToken);
    }

    private async Task UpdateNicsAsync(CimPath path, VmSpec spec, CancellationToken cancellationToken)
    {
        var surplus = (await nics.ListAsync(path, cancellationToken)).ToList();
        foreach (var wanted in spec.Nics.OrderBy(static nic => nic.DeviceId))
        {
            if (surplus.Find(nic => nic.DeviceId == wanted.DeviceId) is { } nic)
            {
                surplus.Remove(nic);
                await nics.ReconfigureAsync(path, nic, wanted, cancellationToken);
            }
            else
            {
                await nics.AddAsync(path, wanted, cancellationToken);
            }
        }

        foreach (var nic in surplus.Where(static nic => nic.Connected))
        {
            await nics.ReplugAsync(path, nic, connected: false, null, VlanTag.Untagged, cancellationToken);
        }
    }

    private async Task MarkManagedAsync(Vm vm, CancellationToken cancellationToken)
    {
        var current = await catalog.SettingsAsync(vm, cancellationToken);
        current["Notes"] = new[] { VmNote.Managed };
        await settings.ModifySystemAsync(current, $"mark VM '{vm.Name}' as finished", cancellationToken);
    }

    private async Task RollBackAsync(string name, Exception cause)
    {
        LogRollingBack(name, cause.Message);
        using var limit = new CancellationTokenSource(driverSettings.RollbackLimit, time);
        try
        {
            await removal.RemoveHalfBuiltAsync(name, limit.Token);
        }
        catch (Exception error) when (error is HyperVException or CimException or OperationCanceledException)
        {
            // The cause is what the caller has to hear; the note on the VM makes sure that it is removed later.
            LogRollbackFailed(name, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Building VM {Name} failed and is rolled back: {Cause}")]
    private partial void LogRollingBack(string name, string cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "Half-built VM {Name} could not be removed and is left for the next start: {Cause}")]
    private partial void LogRollbackFailed(string name, string cause);
}
