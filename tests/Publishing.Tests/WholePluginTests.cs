using Plugin.CloudStack.Vm;
using Plugin.Tests.Publishing;
using Publishing.Tests.Doubles;

namespace Publishing.Tests;

public sealed class WholePluginTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published-plugin-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task A_plugin_in_one_trimmed_file_answers_in_all_three_ways() => AnswersInAllThreeWaysAsync("trimmed", "net10.0");

    [Fact]
    public Task A_native_plugin_answers_in_all_three_ways()
    {
        Requires.Program("gcc", "gcc, libc6-dev and zlib1g-dev");
        return AnswersInAllThreeWaysAsync("native", "net9.0");
    }

    private async Task AnswersInAllThreeWaysAsync(string form, string framework)
    {
        Requires.Condition(OperatingSystem.IsLinux(), "the plugin is published for Linux here");
        Requires.Condition(PublishedPlugin.Configuration == "Release", "the plugin is published in Release only, what it links for net9.0 too; run eng/test.sh");
        var published = Path.Combine(_folder.FullName, "published");
        await DotnetPublish.RunAsync(PublishedPlugin.Project, framework, PublishedPlugin.Configuration, published);
        await using var kernel = new KernelEnd(_folder.FullName);
        var plugin = new PublishedPlugin(Path.Combine(published, "WholePlugin"), Path.Combine(_folder.FullName, "data"));

        await using (var process = await plugin.StartAsync(kernel))
        {
            var agent = await kernel.ReadyAsync();
            (await agent.SendAsync(new RebootCommand { VmName = "i-2-10-VM" }, cancellation: TestContext.Current.CancellationToken)).Result.Should().BeTrue();
            (await process.PostAsync("com.cloud.agent.api.RebootCommand", """{"vmName":"i-2-10-VM"}""")).Should().Contain("\"result\":true");
            (await process.PostAsync("com.cloud.agent.api.RebootCommand", """{"vmName":"i-2-11-VM"}""")).Should().Contain("i-2-11-VM is not on this host");
            (await plugin.CallAsync("status")).Should().Be("""{"status":"success","power_state":"poweron"}""");
            (await process.TerminateAsync()).Should().Be(0, process.Printed);
        }

        (await plugin.CallAsync("reboot")).Should().Contain("\"success\"", "it answers without a running process too");
        File.Exists(Path.Combine(plugin.Data, "journal.db")).Should().BeTrue();
        Directory.GetFiles(published).Select(Path.GetFileName).Where(static name => !name!.EndsWith(".dbg", StringComparison.Ordinal) && !name.EndsWith(".pdb", StringComparison.Ordinal))
            .Should().BeEquivalentTo("WholePlugin", "libe_sqlite3.so");
        await PublishedSizes.CheckAsync($"a plugin with all three transports, {form}, {framework}", "linux-x64", published);
    }
}
