namespace Plugin.Packages.Tests.Feed;

/// <summary>What a package asks for.</summary>
/// <param name="Framework">The framework for which it does.</param>
/// <param name="Id">The other package.</param>
/// <param name="Version">The lowest version.</param>
/// <param name="Excluded">What of the other package does not reach consumers, for example <c>Build,Analyzers</c>.</param>
public sealed record PackageDependency(string Framework, string Id, string Version, string Excluded)
{
    /// <summary>Whether it is one of ours.</summary>
    public bool IsOurs => Id.StartsWith("Plugin.", StringComparison.Ordinal);
}
