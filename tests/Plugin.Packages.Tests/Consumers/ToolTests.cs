using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Consumers;

public sealed class ToolTests(PackageFeed packages)
{
    [Fact]
    public async Task The_tool_installs_and_runs()
    {
        using var folder = await packages.CreateConsumerAsync();

        (await folder.DotnetAsync(
            "tool", "install", "Plugin.Cli", "--tool-path", folder["tools"], "--add-source", folder.Feed.Folder, "--version", folder.Feed.Version)).Succeeded();
        var version = await folder.RunAsync(folder["tools", "plugin"], "--version");
        var help = await folder.RunAsync(folder["tools", "plugin"], "--help");

        version.Succeeded().Output.Should().StartWith(Repository.Version);
        help.Succeeded().Output.Should().Contain("replay").And.Contain("wire");
    }
}
