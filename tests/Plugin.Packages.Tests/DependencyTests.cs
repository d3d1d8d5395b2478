using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests;

public sealed class DependencyTests(PackageFeed packages)
{
    /// <summary>All that each package may ask for: its own references, and nothing that these bring along.</summary>
    private static readonly Dictionary<string, string[]> s_expected = new()
    {
        ["Plugin.Abstractions"] = [],
        ["Plugin.CloudStack"] = ["Plugin.Abstractions"],
        ["Plugin.Hosting"] = ["Plugin.CloudStack", "Microsoft.Extensions.Hosting", "Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["Plugin.Hosting.OpenTelemetry"] = ["Plugin.Hosting", "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol"],
        ["Plugin.HyperV"] = ["Plugin.CloudStack", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options"],
        ["Plugin.HyperV.Simulator"] = ["Plugin.HyperV"],
        ["Plugin.Transport.Agent"] = ["Plugin.Hosting"],
        ["Plugin.Transport.Extension"] = ["Plugin.Hosting"],
        ["Plugin.Transport.Http"] = ["Plugin.Hosting"],
        ["Plugin.Cli"] = [],
        ["Plugin.Templates"] = [],
    };

    public static TheoryData<string> Packages => [.. s_expected.Keys];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task A_package_asks_for_what_its_own_code_needs(string id)
    {
        var feed = await packages.PackedAsync();
        using var package = feed.Open(id);

        foreach (var framework in package.Dependencies.GroupBy(static dependency => dependency.Framework))
        {
            framework.Select(static dependency => dependency.Id).Should().BeEquivalentTo(s_expected[id], framework.Key);
        }

        package.Dependencies.Select(static dependency => dependency.Id).Distinct().Should().BeEquivalentTo(s_expected[id]);
    }

    [Fact]
    public async Task Our_packages_ask_for_each_other_as_they_were_packed_and_let_the_analyzers_through()
    {
        var feed = await packages.PackedAsync();
        foreach (var id in feed.Ids)
        {
            using var package = feed.Open(id);
            foreach (var dependency in package.Dependencies.Where(static dependency => dependency.IsOurs))
            {
                dependency.Version.Should().Be(feed.Version, $"{id} asks for {dependency.Id}");
                dependency.Excluded.Should().BeEmpty($"{id} asks for {dependency.Id}, and analyzers have to reach whoever has {id} alone");
            }
        }
    }

    [Fact]
    public async Task Direct_connect_brings_the_web_server_along()
    {
        var feed = await packages.PackedAsync();
        using var package = feed.Open("Plugin.Transport.Http");

        package.Frameworks.Should().Equal("Microsoft.AspNetCore.App");
    }
}
