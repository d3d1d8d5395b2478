using System.Collections.Concurrent;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver;

/// <summary>
/// The host's default settings for a new resource, found the way the model means it: resource pool, its capabilities,
/// and of the settings that define them the one whose role is "default".
/// </summary>
/// <remarks>
/// A host may hold several settings whose id ends in <c>Default</c>; that name is only the fallback, and only
/// together with the subtype.
/// </remarks>
public sealed class DefaultSettings(HyperVConnection connection)
{
    private const long DefaultRole = 0;
    private const long PointRange = 0;
    private readonly ConcurrentDictionary<string, CimInstance> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A fresh copy of the default settings of a resource.</summary>
    /// <param name="className">The settings class.</param>
    /// <param name="subType">The resource subtype, for example <c>Microsoft:Hyper-V:Synthetic Disk Drive</c>.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="HyperVException">The host offers no such resource.</exception>
    public async ValueTask<CimInstance> ForResourceAsync(string className, string subType, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(subType, out var found))
        {
            found = await FromPoolAsync(className, subType, cancellationToken)
                ?? await ByNameAsync(CimQuery.From(className).Where("ResourceSubType", subType), cancellationToken)
                ?? throw new HyperVException($"{connection.Session.Host} offers no default settings for '{subType}'.");
            _known[subType] = found;
        }

        return found.CloneAsArgument();
    }

    /// <summary>A fresh copy of the default settings of a switch port feature (VLAN, bandwidth, …).</summary>
    public async ValueTask<CimInstance> ForFeatureAsync(string className, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(className, out var found))
        {
            found = await ByNameAsync(CimQuery.From(className), cancellationToken) ?? new CimInstance(className);
            _known[className] = found;
        }

        return found.CloneAsArgument();
    }

    private async Task<CimInstance?> FromPoolAsync(string className, string subType, CancellationToken cancellationToken)
    {
        var pools = await connection.QueryAsync(
            CimQuery.From("Msvm_ResourcePool").Where("ResourceSubType", subType).Where("Primordial", true), cancellationToken);
        if (pools.Count == 0)
        {
            return null;
        }

        var capabilities = await connection.Session.AssociatorsAsync(
            pools[0].RequirePath(), "Msvm_AllocationCapabilities", "Msvm_ElementCapabilities", cancellationToken);
        if (capabilities.Count == 0)
        {
            return null;
        }

        var links = await connection.QueryAsync(CimQuery.From("Msvm_SettingsDefineCapabilities").Where("ValueRole", DefaultRole), cancellationToken);
        foreach (var link in links)
        {
            if ((link.Integer("ValueRange") ?? PointRange) == PointRange
                && Reference(link, "GroupComponent") is { } group && group.Equals(capabilities[0].Path)
                && Reference(link, "PartComponent") is { } part
                && string.Equals(part.ClassName, className, StringComparison.OrdinalIgnoreCase))
            {
                return await connection.Session.GetAsync(part, cancellationToken);
            }
        }

        return null;
    }

    private async Task<CimInstance?> ByNameAsync(CimQuery query, CancellationToken cancellationToken)
    {
        var all = await connection.QueryAsync(query, cancellationToken);
        return all.FirstOrDefault(static instance => (instance.Text("InstanceID") ?? "").EndsWith("Default", StringComparison.OrdinalIgnoreCase));
    }

    private static CimPath? Reference(CimInstance link, string property) => link[property] switch
    {
        CimPath path => path,
        string { Length: > 0 } text => CimPath.Parse(text),
        _ => null,
    };
}
