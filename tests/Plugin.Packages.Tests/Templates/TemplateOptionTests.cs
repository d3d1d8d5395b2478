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

    [Theory]
    [InlineData("class", "class", "_class")]
    [InlineData("Acme.new.event", "Acme.new.event", "Acme._new._event")]
    [InlineData("My Plugin", "My-Plugin", "My_Plugin")]
    [InlineData("9.9.9", "9.9.9", "_9._9._9")]
    [InlineData("a--b..c", "a--b.c", "a__b.c")]
    [InlineData("\u65e5\u672c", "\u65e5\u672c", "\u65e5\u672c")]
    [InlineData("a&b's $(Foo);%41", "a-b-s-Foo-41", "a_b_s_Foo_41")]
    [InlineData("..", "Plugin1", "Plugin1")]
    [InlineData(".hidden.", "hidden", "hidden")]
    [InlineData("DevicePlugin", "DevicePlugin", "_DevicePlugin")]
    [InlineData("Task", "Task", "_Task")]
    [InlineData("System", "System-Plugin", "System_Plugin")]
    [InlineData("Plugin.hosting", "Plugin.hosting-Plugin", "Plugin.hosting_Plugin")]
    public async Task A_name_becomes_one_that_files_command_lines_and_the_language_take(string name, string project, string space)
    {
        using var plugin = await MadePlugin.CreateAsync(packages, name);

        plugin.Made.Succeeded();
        plugin.Has($"{project}.slnx").Should().BeTrue();
        plugin.Read("src", project, "DevicePlugin.cs").Should().Contain($"namespace {space};").And.Contain($"[Plugin(\"{project}\")]");
        plugin.Read("README.md").Should().Contain($"dotnet run --project src/{project}\n");
        plugin.Files().Where(file => Path.GetRelativePath(plugin.Path, file).Contains("Acme", StringComparison.OrdinalIgnoreCase) && !project.Contains("Acme", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_no_folder_can_have_is_refused()
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "a/b");

        plugin.Made.ExitCode.Should().NotBe(0);
        plugin.Made.Printed.Should().Contain("Name cannot contain");
    }

    [Fact]
    public async Task A_folder_of_packages_may_have_any_name()
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "MyPlugin", options: ["--packages", "../a & <b> \"c\""]);

        plugin.Made.Succeeded();
        System.Xml.Linq.XDocument.Parse(plugin.Read("nuget.config")).Descendants("add").Select(static each => each.Attribute("value")!.Value)
            .Should().Contain("../a & <b> \"c\"");
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
