using System.Xml.Linq;
using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests;

public sealed class ContentTests(PackageFeed packages)
{
    private const int LargestIcon = 10 * 1024;

    private static readonly string[] s_withoutLibrary = ["Plugin.Cli", "Plugin.Templates"];

    [Fact]
    public async Task Every_library_is_a_package()
    {
        var feed = await packages.PackedAsync();

        feed.Ids.Should().Contain([
            "Plugin.Abstractions", "Plugin.CloudStack", "Plugin.Hosting", "Plugin.Hosting.OpenTelemetry", "Plugin.HyperV", "Plugin.HyperV.Simulator",
            "Plugin.Transport.Agent", "Plugin.Transport.Extension", "Plugin.Transport.Http", "Plugin.Cli", "Plugin.Templates",
        ]).And.NotContain(static id => id.StartsWith("Plugin.Generators", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_package_says_what_it_is()
    {
        var feed = await packages.PackedAsync();
        foreach (var id in feed.Ids)
        {
            using var package = feed.Open(id);

            package.Text("license").Should().Be("Apache-2.0", id);
            package.Text("description").Should().NotBe("Package Description").And.EndWith(".", id);
            package.Text("tags").Should().Contain("cloudstack", id);
            package.Text("authors").Should().NotBeEmpty(id);
            package.Read(package.Text("icon")).Length.Should().BeInRange(1, LargestIcon, id);
            package.Find("repository")?.Attribute("commit")?.Value.Should().HaveLength(40, id);
        }
    }

    [Fact]
    public async Task Every_readme_is_readable_away_from_the_repository()
    {
        var feed = await packages.PackedAsync();
        foreach (var id in feed.Ids)
        {
            using var package = feed.Open(id);
            var readme = System.Text.Encoding.UTF8.GetString(package.Read(package.Text("readme")));

            readme.Should().StartWith("# ", id).And.NotContain("<!--", id)
                .And.NotMatchRegex(@"\]\((?!https?:)", "{0}: a link to a neighbour leads nowhere", id);
        }
    }

    [Fact]
    public async Task Every_library_comes_with_its_documentation_for_each_framework()
    {
        var feed = await packages.PackedAsync();
        foreach (var id in feed.Ids.Except(s_withoutLibrary))
        {
            using var package = feed.Open(id);
            var libraries = package.Files.Where(static file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal));

            libraries.Should().NotBeEmpty(id);
            foreach (var library in libraries)
            {
                var documentation = Path.ChangeExtension(library, ".xml");
                package.Files.Should().Contain(documentation, id);
                XDocument.Parse(System.Text.Encoding.UTF8.GetString(package.Read(documentation)).TrimStart('\uFEFF'))
                    .Descendants("member").Should().NotBeEmpty(documentation);
            }
        }
    }

    [Theory]
    [InlineData("Plugin.Abstractions", "net10.0 net9.0")]
    [InlineData("Plugin.CloudStack", "net10.0 net9.0")]
    [InlineData("Plugin.Hosting", "net10.0 net9.0")]
    [InlineData("Plugin.Transport.Extension", "net10.0 net9.0")]
    [InlineData("Plugin.Transport.Http", "net10.0 net9.0")]
    public async Task A_library_is_there_for_the_frameworks_that_it_promises(string id, string frameworks)
    {
        var feed = await packages.PackedAsync();
        using var package = feed.Open(id);

        package.Files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal) && file.StartsWith("lib/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(frameworks.Split(' ').Select(framework => $"lib/{framework}/{id}.dll"));
    }

    [Fact]
    public async Task Abstractions_bring_generators_analyzers_fixes_and_what_they_ask_of_a_build()
    {
        var feed = await packages.PackedAsync();
        using var package = feed.Open("Plugin.Abstractions");

        package.Files.Should().Contain("docs/diagnostics/PLG0001.md", "messages link to their pages");
        package.Files.Where(static file => !file.StartsWith("docs/", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "README.md", "icon.png",
            "analyzers/dotnet/cs/Plugin.Generators.dll", "analyzers/dotnet/cs/Plugin.Generators.CodeFixes.dll",
            "buildTransitive/Plugin.Abstractions.targets",
            "lib/net10.0/Plugin.Abstractions.dll", "lib/net10.0/Plugin.Abstractions.xml",
            "lib/net9.0/Plugin.Abstractions.dll", "lib/net9.0/Plugin.Abstractions.xml");
    }

    [Fact]
    public async Task Every_library_has_symbols_that_lead_to_its_sources()
    {
        var feed = await packages.PackedAsync();
        foreach (var id in feed.Ids.Except(s_withoutLibrary))
        {
            using var package = feed.Open(id);
            using var symbols = feed.OpenSymbols(id);

            symbols.Files.Should().BeEquivalentTo(
                package.Files.Where(static file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal))
                    .Select(static file => Path.ChangeExtension(file, ".pdb")), id);
        }
    }

    [Fact]
    public async Task The_tool_carries_SQLite_for_x64_and_arm64_only()
    {
        var feed = await packages.PackedAsync();
        using var package = feed.Open("Plugin.Cli");

        package.Files.Where(static file => file.Contains("/runtimes/", StringComparison.Ordinal) && file.Contains("e_sqlite3", StringComparison.Ordinal))
            .Select(static file => file.Split("/runtimes/")[1].Split('/')[0])
            .Should().BeEquivalentTo(
                "linux-x64", "linux-arm64", "linux-musl-x64", "linux-musl-arm64", "win-x64", "win-arm64", "osx-x64", "osx-arm64");
    }

    [Fact]
    public async Task The_script_names_every_package_and_how_to_begin()
    {
        var feed = await packages.PackedAsync();
        var lines = feed.Listing.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Where(static line => line.Contains(" kB  ", StringComparison.Ordinal)).Should().HaveCount(feed.Ids.Count());
        lines[^2].Should().Contain($"dotnet new install {feed.Folder}");
        lines[^1].Should().Contain(feed.Folder);
    }
}
