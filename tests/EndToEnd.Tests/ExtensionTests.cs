using EndToEnd.Tests.Harness;
using Plugin.HyperV.Simulator;

namespace EndToEnd.Tests;

/// <summary>The third way to the kernel: the sample as the executable of an extension, over a session of payload files.</summary>
public sealed class ExtensionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_external_vm_lives_from_create_to_delete(bool withProcess)
    {
        using var directory = new TemporaryDirectory();
        await PrepareTemplateAsync(directory["data"]);
        await using var process = withProcess
            ? await PluginProcess.StartAsync(directory["data"], "--socket", "extension.sock")
            : null;

        (await CallAsync("create", "create")).Should().Be((0, """{"status":"success","message":"VM \u0027i-2-10-VM\u0027 is created and started"}"""));
        (await CallAsync("statuses", "host")).Should().Be((0, """{"status":"success","power_state":{"i-2-10-VM":"poweron"}}"""));
        (await CallAsync("create", "create")).ExitCode.Should().Be(0, "the kernel repeats what it lost the answer of");
        (await CallAsync("reboot", "vm")).ExitCode.Should().Be(0);
        (await CallAsync("stop", "vm")).ExitCode.Should().Be(0);
        (await CallAsync("stop", "vm")).ExitCode.Should().Be(0, "a stopped VM counts as stopped");
        (await CallAsync("start", "vm")).ExitCode.Should().Be(0);
        (await CallAsync("status", "vm")).Should().Be((0, """{"status":"success","power_state":"poweron"}"""));
        (await CallAsync("CreateSnapshot", "create-snapshot")).ExitCode.Should().Be(0);
        (await CallAsync("ListSnapshots", "list-snapshots")).Should().Be(
            (0, """{"status":"success","printmessage":"true","message":[{"name":"before-upgrade"}]}"""));
        Disks().Should().NotBeEmpty();
        (await CallAsync("delete", "vm")).ExitCode.Should().Be(0);
        (await CallAsync("statuses", "host")).Should().Be((0, """{"status":"success","power_state":{}}"""));
        Disks().Should().BeEmpty();

        Task<(int ExitCode, string Printed)> CallAsync(string action, string payload) => PluginProcess.CallExtensionAsync(directory["data"], action, payload);

        string[] Disks() => Directory.GetFiles(Path.Combine(directory["data"], "unc", "files", "disks"));
    }

    [Fact]
    public async Task A_missing_detail_is_named_and_nothing_stays_behind()
    {
        using var directory = new TemporaryDirectory();

        var (exitCode, printed) = await PluginProcess.CallExtensionAsync(directory["data"], "create", "create");

        exitCode.Should().Be(1);
        printed.Should().StartWith("""{"status":"error",""").And.Contain("debian.vhdx").And.Contain("rolled back").And.NotContain("hunter2-canary");
    }

    private static async Task PrepareTemplateAsync(string data)
    {
        var options = new SimulatedClusterOptions { DataDirectory = data };
        options.Hosts.Add(new() { Address = "127.0.0.1" });
        using var cluster = new SimulatedCluster(options);
        await cluster.Hosts[0].CreateDiskAsync(@"\\files\templates\debian.vhdx", 1L << 30, TestContext.Current.CancellationToken);
    }
}
