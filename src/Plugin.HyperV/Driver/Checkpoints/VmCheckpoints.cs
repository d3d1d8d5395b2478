using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Vms;

namespace Plugin.HyperV.Driver.Checkpoints;

/// <summary>A VM's checkpoints, known by the name the kernel gave them.</summary>
public sealed class VmCheckpoints(HyperVConnection connection, VmCatalog catalog, VmSettings settings, VmPowerSwitch power, VmGate gate)
{
    private const string Service = "Msvm_VirtualSystemSnapshotService";
    private const string Association = "Msvm_SnapshotOfVirtualSystem";
    private const ushort FullSnapshot = 2;
    private const ushort Production = 3;
    private const ushort Standard = 5;

    /// <summary>Takes a checkpoint; one of that name that is already there is left as it is.</summary>
    /// <param name="vmName">The VM.</param>
    /// <param name="name">The checkpoint's name.</param>
    /// <param name="description">Shown to operators; may be null.</param>
    /// <param name="withMemory">True to keep the memory of a running VM too, false for its disks only.</param>
    /// <param name="cancellationToken">Asks the job to end.</param>
    public async Task CreateAsync(string vmName, string name, string? description, bool withMemory, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var known = await ListAsync(vm, cancellationToken);
        if (known.Any(checkpoint => IsNamed(checkpoint, name)))
        {
            return;
        }

        await ChooseKindAsync(vm, withMemory ? Standard : Production, cancellationToken);
        var result = await connection.CallServiceAsync(
            Service,
            "CreateSnapshot",
            new CimArguments { { "AffectedSystem", vm.Path }, { "SnapshotSettings", "" }, { "SnapshotType", FullSnapshot } },
            $"take checkpoint '{name}' of VM '{vmName}'",
            cancellationToken);
        var created = await CreatedAsync(result, vm, known, cancellationToken);
        created["ElementName"] = name;
        if (!string.IsNullOrEmpty(description))
        {
            created["Notes"] = new[] { description };
        }

        await settings.ModifySystemAsync(created, $"name checkpoint '{name}' of VM '{vmName}'", cancellationToken);
    }

    /// <summary>Deletes a checkpoint and merges its disks; one that is not there is fine.</summary>
    public async Task DeleteAsync(string vmName, string name, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        if (await catalog.FindAsync(vmName, cancellationToken) is not { } vm
            || (await ListAsync(vm, cancellationToken)).FirstOrDefault(candidate => IsNamed(candidate, name)) is not { } checkpoint)
        {
            return;
        }

        await connection.CallServiceAsync(
            Service,
            "DestroySnapshot",
            new CimArguments { { "AffectedSnapshot", checkpoint.RequirePath() } },
            $"delete checkpoint '{name}' of VM '{vmName}'",
            cancellationToken);
    }

    /// <summary>Takes a VM back to a checkpoint; a running VM loses its power for it.</summary>
    /// <param name="vmName">The VM.</param>
    /// <param name="name">The checkpoint's name.</param>
    /// <param name="thenRun">True to leave the VM running afterwards.</param>
    /// <param name="cancellationToken">Asks the job to end.</param>
    /// <returns>Whether the VM runs afterwards.</returns>
    /// <exception cref="HyperVException">The VM or the checkpoint does not exist, or Hyper-V refuses.</exception>
    public async Task<VmPower> RevertAsync(string vmName, string name, bool thenRun, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var known = await ListAsync(vm, cancellationToken);
        var checkpoint = known.FirstOrDefault(candidate => IsNamed(candidate, name))
            ?? throw new HyperVException(
                $"VM '{vmName}' has no checkpoint '{name}'; it has {(known.Count == 0 ? "none" : string.Join(", ", known.Select(static c => c.Text("ElementName"))))}.");
        if (!EnabledState.IsOff(vm.State))
        {
            await power.TurnOffAsync(vm, cancellationToken);
        }

        await connection.CallServiceAsync(
            Service,
            "ApplySnapshot",
            new CimArguments { { "Snapshot", checkpoint.RequirePath() } },
            $"take VM '{vmName}' back to checkpoint '{name}'",
            cancellationToken);
        var now = await catalog.RequireAsync(vmName, cancellationToken);
        if (thenRun)
        {
            await power.TurnOnAsync(now, cancellationToken);
        }
        else if (!EnabledState.IsOff(now.State))
        {
            // The checkpoint brought memory along, and a VM that is to be off must not resume from it.
            await power.TurnOffAsync(now, cancellationToken);
        }

        return (await catalog.RequireAsync(vmName, cancellationToken)).Power;
    }

    /// <summary>The names of a VM's checkpoints.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string vmName, CancellationToken cancellationToken)
    {
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        return [.. (await ListAsync(vm, cancellationToken)).Select(static checkpoint => checkpoint.Text("ElementName") ?? "")];
    }

    private static bool IsNamed(CimInstance checkpoint, string name) => string.Equals(checkpoint.Text("ElementName"), name, StringComparison.Ordinal);

    private ValueTask<IReadOnlyList<CimInstance>> ListAsync(Vm vm, CancellationToken cancellationToken) =>
        connection.Session.AssociatorsAsync(vm.Path, VmCatalog.SettingsClass, Association, cancellationToken);

    private async Task ChooseKindAsync(Vm vm, ushort kind, CancellationToken cancellationToken)
    {
        var current = await catalog.SettingsAsync(vm, cancellationToken);
        if (current.Integer("UserSnapshotType") != kind)
        {
            current["UserSnapshotType"] = kind;
            await settings.ModifySystemAsync(current, $"choose the kind of checkpoints of VM '{vm.Name}'", cancellationToken);
        }
    }

    private async Task<CimInstance> CreatedAsync(
        Jobs.OperationResult result, Vm vm, IReadOnlyList<CimInstance> before, CancellationToken cancellationToken)
    {
        var paths = await result.CreatedAsync("ResultingSnapshot", VmCatalog.SettingsClass, cancellationToken);
        if (paths.Count > 0 && await connection.Session.GetAsync(paths[0], cancellationToken) is { } created)
        {
            return created;
        }

        var now = await ListAsync(vm, cancellationToken);
        return now.FirstOrDefault(candidate => !before.Any(old => VmSettings.Same(old.Path, candidate.Path)))
            ?? throw new HyperVException($"Hyper-V reported a checkpoint of VM '{vm.Name}' that cannot be found.");
    }
}
