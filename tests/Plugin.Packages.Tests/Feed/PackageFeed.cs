using System.Xml.Linq;
using Plugin.Packages.Tests.Feed;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace Plugin.Packages.Tests.Feed;

/// <summary>
/// A folder feed with every package of this build, packed once for all tests when the first of them asks. Its version
/// exists nowhere else, so that no cache can answer in its place.
/// </summary>
public sealed class PackageFeed : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plugin-feed-");
    private readonly Lazy<Task<PackedFeed>> _packed;

    public PackageFeed() => _packed = new(PackAsync);

    /// <summary>Packs what the Release build left, if that was not done yet. In Debug the test is skipped.</summary>
    public Task<PackedFeed> PackedAsync()
    {
        Requires.Condition(Repository.Configuration == "Release", "packages are made of what a Release build left; run eng/test.sh");
        return _packed.Value;
    }

    /// <summary>An empty folder outside of the repository, for a project that knows the feed.</summary>
    public async Task<ConsumerFolder> CreateConsumerAsync() => new(await PackedAsync());

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<PackedFeed> PackAsync()
    {
        var version = $"{Repository.Version}-test.x{Guid.NewGuid():N}"[..28];
        var feed = _folder.CreateSubdirectory("feed").FullName;
        var packed = await DotnetProgram.RunAsync(
            "bash", [Repository.Find("eng", "pack.sh"), "--no-build", feed, "--", $"-p:PackageVersion={version}", $"-p:NuspecOutputPath={_folder.CreateSubdirectory("nuspec").FullName}/"],
            _folder.FullName);
        packed.Succeeded();

        var cache = await DotnetProgram.RunAsync(DotnetProgram.Path, ["nuget", "locals", "global-packages", "--list"], Repository.Root);
        var machine = cache.Succeeded().Output.Split(": ", 2)[1].Trim();
        var settings = new XDocument(
            new XElement("configuration",
                new XElement("packageSources", Setting("plugin-packages", feed)),
                new XElement("fallbackPackageFolders", Setting("machine", machine))));
        settings.Save(Path.Combine(_folder.FullName, "nuget.config"));
        return new(feed, version, _folder.CreateSubdirectory("cache").FullName, _folder.CreateSubdirectory("consumers").FullName, packed.Output);
    }

    private static XElement Setting(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
