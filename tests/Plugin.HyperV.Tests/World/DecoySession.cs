using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Tests.World;

/// <summary>A host that offers more than one setting whose id ends in <c>Default</c>, as newer hosts do.</summary>
internal sealed class DecoySession(ICimSession inner) : ICimSession
{
    public string Host => inner.Host;

    public async ValueTask<IReadOnlyList<CimInstance>> QueryAsync(string cimNamespace, CimQuery query, CancellationToken cancellationToken = default)
    {
        var found = await inner.QueryAsync(cimNamespace, query, cancellationToken);
        return query.ClassName.EndsWith("SettingData", StringComparison.Ordinal) && query.ClassName.Contains("Port", StringComparison.Ordinal)
            ? [Decoy(query.ClassName), .. found]
            : found;
    }

    public ValueTask<IReadOnlyList<CimInstance>> AssociatorsAsync(
        CimPath source, string resultClass, string? associationClass = null, CancellationToken cancellationToken = default) =>
        inner.AssociatorsAsync(source, resultClass, associationClass, cancellationToken);

    public ValueTask<CimInstance?> GetAsync(CimPath path, CancellationToken cancellationToken = default) => inner.GetAsync(path, cancellationToken);

    public ValueTask<CimMethodResult> InvokeAsync(
        CimPath target, string method, CimArguments arguments, CancellationToken cancellationToken = default) =>
        inner.InvokeAsync(target, method, arguments, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private CimInstance Decoy(string className) =>
        new(className, new CimPath(Host, CimNamespaces.Virtualization, className, [new("InstanceID", @"Microsoft:Definition\decoy\Default")]))
        {
            ["InstanceID"] = @"Microsoft:Definition\decoy\Default",
            ["ResourceSubType"] = "Microsoft:Hyper-V:Emulated Ethernet Port",
        };
}
