using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver;

/// <summary>Reads and changes the resources in a VM's settings.</summary>
public sealed class VmSettings(HyperVConnection connection)
{
    internal const string Service = "Msvm_VirtualSystemManagementService";
    private const string ComponentAssociation = "Msvm_VirtualSystemSettingDataComponent";

    /// <summary>The resources of one class in a VM's settings.</summary>
    /// <param name="settings">The VM's <c>Msvm_VirtualSystemSettingData</c>.</param>
    /// <param name="className">The class of the resources.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public ValueTask<IReadOnlyList<CimInstance>> ReadAsync(CimPath settings, string className, CancellationToken cancellationToken) =>
        connection.Session.AssociatorsAsync(settings, className, ComponentAssociation, cancellationToken);

    /// <summary>Adds one resource and returns where it lives.</summary>
    public async Task<CimPath> AddAsync(CimPath settings, CimInstance resource, string purpose, CancellationToken cancellationToken)
    {
        var result = await connection.CallServiceAsync(
            Service,
            "AddResourceSettings",
            new CimArguments { { "AffectedConfiguration", settings }, { "ResourceSettings", new[] { resource } } },
            purpose,
            cancellationToken);
        var created = await result.CreatedAsync("ResultingResourceSettings", resource.ClassName, cancellationToken);
        return created.Count > 0
            ? created[0]
            : throw new HyperVException($"Hyper-V on {connection.Session.Host} reported success but no result when asked to {purpose}.");
    }

    /// <summary>Writes changed resources back; each must have been read from the host.</summary>
    public Task ModifyAsync(CimInstance[] resources, string purpose, CancellationToken cancellationToken) =>
        connection.CallServiceAsync(
            Service, "ModifyResourceSettings", new CimArguments { { "ResourceSettings", resources } }, purpose, cancellationToken);

    /// <summary>Removes resources.</summary>
    public Task RemoveAsync(CimPath[] resources, string purpose, CancellationToken cancellationToken) =>
        connection.CallServiceAsync(
            Service, "RemoveResourceSettings", new CimArguments { { "ResourceSettings", resources } }, purpose, cancellationToken);

    /// <summary>Writes the changed settings of a VM or a checkpoint back.</summary>
    public Task ModifySystemAsync(CimInstance settings, string purpose, CancellationToken cancellationToken) =>
        connection.CallServiceAsync(
            Service, "ModifySystemSettings", new CimArguments { { "SystemSettings", settings } }, purpose, cancellationToken);

    /// <summary>The path a resource names as its parent, or null.</summary>
    public static CimPath? ParentOf(CimInstance resource) => resource["Parent"] switch
    {
        CimPath path => path,
        string { Length: > 0 } text => CimPath.Parse(text),
        _ => null,
    };

    /// <summary>
    /// True when two paths name the same setting. The host part is left out: a resource names its parent by the host's
    /// name even when the session reached the host by address.
    /// </summary>
    public static bool Same(CimPath? left, CimPath? right) =>
        left is not null && right is not null
        && left.Keys.TryGetValue("InstanceID", out var leftId) && right.Keys.TryGetValue("InstanceID", out var rightId)
        && string.Equals(leftId, rightId, StringComparison.OrdinalIgnoreCase);
}
