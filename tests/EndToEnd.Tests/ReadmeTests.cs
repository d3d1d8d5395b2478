using EndToEnd.Tests.Harness;

namespace EndToEnd.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_plugin_in_the_readme_is_the_sample_that_compiles()
    {
        var readme = Read("README.md");
        var sample = Read("Program.cs").TrimEnd();

        readme.Should().Contain($"```csharp\n{sample}\n```");
        sample.Split('\n').Should().HaveCountLessThanOrEqualTo(23);
    }

    [Fact]
    public async Task The_plugin_in_the_readme_answers_the_kernel()
    {
        using var directory = new TemporaryDirectory();
        await using var plugin = await PluginProcess.StartFirstPluginAsync(directory.Path);
        using var kernel = new Kernel(plugin);

        var known = await kernel.PostAsync("com.cloud.agent.api.RebootCommand", """{"vmName":"i-2-3-VM"}"""u8.ToArray());
        var unknown = await kernel.PostAsync("com.cloud.agent.api.RebootCommand", """{"vmName":"i-2-4-VM"}"""u8.ToArray());

        known.Text.Should().StartWith("[{\"com.cloud.agent.api.RebootAnswer\":").And.Contain("\"result\":true");
        unknown.Text.Should().StartWith("[{\"com.cloud.agent.api.RebootAnswer\":").And.Contain("\"result\":false").And.Contain("i-2-4-VM is not on this host.");
    }

    private static string Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", name)).ReplaceLineEndings("\n");
}
