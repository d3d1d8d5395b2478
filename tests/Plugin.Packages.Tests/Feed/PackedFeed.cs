namespace Plugin.Packages.Tests.Feed;

/// <summary>The packages, and where consumers of them live.</summary>
/// <param name="Folder">The feed: a folder with packages in it.</param>
/// <param name="Version">The version of all of them.</param>
/// <param name="Cache">Where restores extract them; what is not ours is read from the machine's own cache if it is there.</param>
/// <param name="Consumers">Below it projects find the feed by themselves, through a <c>nuget.config</c>.</param>
/// <param name="Listing">What <c>eng/pack.sh</c> printed.</param>
public sealed record PackedFeed(string Folder, string Version, string Cache, string Consumers, string Listing)
{
    /// <summary>The ids of all packages, in order.</summary>
    public IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "*.nupkg")
        .Select(path => Path.GetFileName(path).Replace($".{Version}.nupkg", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Opens a package.</summary>
    public PackageFile Open(string id) => new(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    /// <summary>Opens a package of symbols.</summary>
    public PackageFile OpenSymbols(string id) => new(Path.Combine(Folder, $"{id}.{Version}.snupkg"));
}
