using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Templates;

public sealed class TemplateOptionTests(PackageFeed packages)
{
    [Theory]
    [InlineData("--kind", "router", "hypervisor")]
    [InlineData("--transport", "http", "extension")]
    [InlineData("--framework", "net8.0", "net9.0")]
    public async Task A_value_that_an_option_does_not_have_is_refused_with_those_that_it_has(string option, string value, string other)
    {
        using var plugin = option == "--framework"
            ? await MadePlugin.CreateAsync(packages, "Wrong", value)
            : await MadePlugin.CreateAsync(packages, "Wrong", options: [option, value]);

        plugin.Made.ExitCode.Should().NotBe(0);
        plugin.Made.Printed.Should().Contain(value).And.Contain(option).And.Contain(other);
    }

    [Fact]
    public async Task An_option_that_is_not_there_is_refused_by_its_name()
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "Wrong", options: ["--device", "router"]);

        plugin.Made.ExitCode.Should().NotBe(0);
        plugin.Made.Printed.Should().Contain("--device");
    }

    [Fact]
    public async Task Storage_as_an_extension_is_told_that_there_is_none_and_gets_direct_connect()
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "MyArray", options: ["--kind", "storage", "--transport", "extension"]);

        plugin.Made.Succeeded().Output.Should().Contain("not storage").And.Contain("direct connect");
        plugin.Read("src", "MyArray", "Program.cs").Should().Contain("AddDirectConnect").And.NotContain("AddExtension");
    }

    [Fact]
    public async Task A_folder_of_packages_becomes_a_source_and_nothing_else_names_it()
    {
        var feed = await packages.PackedAsync();
        using var plugin = await MadePlugin.CreateAsync(packages, "MyPlugin", options: ["--packages", feed.Folder]);

        plugin.Made.Succeeded();
        plugin.Read("nuget.config").Should().Contain($"value=\"{feed.Folder}\"");
        plugin.Files().Where(file => File.ReadAllText(file).Contains(feed.Folder, StringComparison.Ordinal))
            .Should().Equal(Path.Combine(plugin.Path, "nuget.config"));
    }

    [Fact]
    public async Task What_is_made_asks_for_the_packages_of_the_template_s_own_version()
    {
        var feed = await packages.PackedAsync();
        using var plugin = await MadePlugin.CreateAsync(packages, "MyPlugin");

        plugin.Made.Succeeded();
        plugin.Has("nuget.config").Should().BeFalse();
        plugin.Read("Directory.Build.props").Should().Contain($"<PluginSdkVersion>{feed.Version}<");
        plugin.Read(".config", "dotnet-tools.json").Should().Contain($"\"version\": \"{feed.Version}\"");
    }
}
