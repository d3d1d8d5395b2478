using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Network;

/// <summary>Finds virtual switches by the name an operator gave them.</summary>
public sealed class SwitchCatalog(HyperVConnection connection, string? defaultSwitch)
{
    private const string SwitchClass = "Msvm_VirtualEthernetSwitch";

    /// <summary>The switch with a name; null or empty asks for the configured default.</summary>
    /// <exception cref="HyperVException">No or several switches have that name, or there is no default.</exception>
    public async Task<CimPath> FindAsync(string? name, CancellationToken cancellationToken)
    {
        var wanted = string.IsNullOrEmpty(name) ? defaultSwitch : name;
        if (string.IsNullOrEmpty(wanted))
        {
            throw new HyperVException(
                $"The NIC names no virtual switch and no default is configured; set HyperV:DefaultSwitch or the traffic label. {await KnownAsync(cancellationToken)}");
        }

        var switches = await connection.QueryAsync(CimQuery.From(SwitchClass).Where("ElementName", wanted), cancellationToken);
        return switches.Count switch
        {
            1 => switches[0].RequirePath(),
            0 => throw new HyperVException($"{connection.Session.Host} has no virtual switch '{wanted}'. {await KnownAsync(cancellationToken)}"),
            _ => throw new HyperVException($"{connection.Session.Host} has {switches.Count} virtual switches named '{wanted}'; rename all but one."),
        };
    }

    /// <summary>The names of all switches.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken)
    {
        var switches = await connection.QueryAsync(CimQuery.From(SwitchClass), cancellationToken);
        return [.. switches.Select(static s => s.Text("ElementName") ?? "").Order(StringComparer.OrdinalIgnoreCase)];
    }

    private async Task<string> KnownAsync(CancellationToken cancellationToken)
    {
        var names = await NamesAsync(cancellationToken);
        return names.Count == 0 ? "The host has no virtual switch at all." : $"Known switches: {string.Join(", ", names)}.";
    }
}
