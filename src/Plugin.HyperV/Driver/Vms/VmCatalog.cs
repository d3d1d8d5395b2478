using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>Finds VMs and their settings. Looking never changes anything.</summary>
public sealed class VmCatalog(HyperVConnection connection)
{
    internal const string SystemClass = "Msvm_ComputerSystem";
    internal const string SettingsClass = "Msvm_VirtualSystemSettingData";
    private const uint NotFound = 0x80041002;
    private const string RealizedType = "Microsoft:Hyper-V:System:Realized";

    /// <summary>The VM with a display name, or null.</summary>
    /// <exception cref="HyperVException">Several VMs have that name, so none can be chosen safely.</exception>
    public async Task<Vm?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var matches = await FindAllAsync(name, cancellationToken);
        return matches.Count switch
        {
            0 => null,
            1 => matches[0],
            _ => throw new HyperVException(
                $"{matches.Count} VMs on {connection.Session.Host} are named '{name}' ({string.Join(", ", matches.Select(static vm => vm.Id))}); rename or remove all but one."),
        };
    }

    /// <summary>The VM with a display name.</summary>
    /// <exception cref="HyperVException">There is none, or several.</exception>
    public async Task<Vm> RequireAsync(string name, CancellationToken cancellationToken) =>
        await FindAsync(name, cancellationToken)
        ?? throw new HyperVException($"{connection.Session.Host} has no VM named '{name}'.");

    /// <summary>Every VM of the host, without the host itself.</summary>
    public async Task<IReadOnlyList<Vm>> ListAsync(CancellationToken cancellationToken) =>
        ToVms(await connection.QueryAsync(CimQuery.From(SystemClass), cancellationToken));

    /// <summary>The VM as it is now, or null when it is gone.</summary>
    public async Task<Vm?> RefreshAsync(Vm vm, CancellationToken cancellationToken) =>
        await connection.Session.GetAsync(vm.Path, cancellationToken) is { } system ? Vm.From(system) : null;

    internal async Task<IReadOnlyList<Vm>> FindAllAsync(string name, CancellationToken cancellationToken) =>
        [.. (await FindAnyCaseAsync(name, cancellationToken)).Where(vm => string.Equals(vm.Name, name, StringComparison.Ordinal))];

    /// <summary>Makes sure that no VM has a name that differs from the given one only in case.</summary>
    /// <exception cref="HyperVException">There is such a VM.</exception>
    internal async Task RefuseLookalikeAsync(string name, CancellationToken cancellationToken)
    {
        var lookalike = (await FindAnyCaseAsync(name, cancellationToken)).FirstOrDefault(vm => !string.Equals(vm.Name, name, StringComparison.Ordinal));
        if (lookalike is not null)
        {
            throw new HyperVException(
                $"{connection.Session.Host} has a VM '{lookalike.Name}' ({lookalike.Id}), whose name differs from '{name}' only in case; rename or remove it.");
        }
    }

    /// <summary>The settings the VM runs with (not those of a checkpoint).</summary>
    /// <exception cref="HyperVException">The VM is gone.</exception>
    internal async Task<CimInstance> SettingsAsync(Vm vm, CancellationToken cancellationToken) =>
        await FindSettingsAsync(vm, cancellationToken)
        ?? throw new HyperVException($"The settings of VM '{vm.Name}' ({vm.Id}) cannot be read; it may just have been removed.");

    /// <summary>The settings the VM runs with, or null when it was removed since it was found.</summary>
    internal async Task<CimInstance?> FindSettingsAsync(Vm vm, CancellationToken cancellationToken)
    {
        try
        {
            var settings = await connection.Session.AssociatorsAsync(vm.Path, SettingsClass, "Msvm_SettingsDefineState", cancellationToken);
            return settings.Count > 0 ? settings[0] : null;
        }
        catch (CimException error) when (error.Code == NotFound)
        {
            return null;
        }
    }

    /// <summary>The notes of all VMs by VM GUID, in one query.</summary>
    internal async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NotesAsync(CancellationToken cancellationToken)
    {
        var query = CimQuery.From(SettingsClass).Where("VirtualSystemType", RealizedType);
        var notes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var settings in await connection.QueryAsync(query, cancellationToken))
        {
            notes[IdOf(settings)] = settings.Texts("Notes");
        }

        return notes;
    }

    // The host compares names without case.
    private async Task<IReadOnlyList<Vm>> FindAnyCaseAsync(string name, CancellationToken cancellationToken) =>
        ToVms(await connection.QueryAsync(CimQuery.From(SystemClass).Where("ElementName", name), cancellationToken));

    private static string IdOf(CimInstance settings)
    {
        var id = settings.Text("InstanceID") ?? "";
        return id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    // The host is a Msvm_ComputerSystem too; only VMs are named by a GUID, whatever the host's language.
    private static IReadOnlyList<Vm> ToVms(IReadOnlyList<CimInstance> systems) =>
        [.. systems.Where(static system => Guid.TryParse(system.Text("Name"), out _)).Select(Vm.From)];
}
