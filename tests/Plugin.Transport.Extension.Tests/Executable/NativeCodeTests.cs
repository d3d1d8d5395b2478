using Plugin.Tests.Publishing;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Executable;

/// <summary>The executable as native code: the same answers from a single file.</summary>
public sealed class NativeCodeTests(NativePrograms native) : IClassFixture<NativePrograms>
{
    [Fact]
    public async Task A_native_plugin_serves_every_action_without_a_process()
    {
        await native.CompileAsync();
        await using var host = new FilesHost();

        (await CallAsync("create", host.VmPayload())).Should().BeSuccess();
        (await CallAsync("statuses", host.HostPayload())).Output.Should().Be("""{"status":"success","power_state":{"i-2-10-VM":"poweron"}}""");
        (await CallAsync("prepare", host.VmPayload())).Should().BeSuccess().Output.Should().Contain("file_id");
        (await CallAsync("getconsole", host.VmPayload())).Output.Should().Contain("\"port\":\"5901\"");
        (await CallAsync("CreateSnapshot", host.VmPayload(change: static json => json["parameters"] = System.Text.Json.Nodes.JsonNode.Parse("""{"snapshot_name":"s"}"""))))
            .Should().BeSuccess();
        (await CallAsync("stop", host.VmPayload("quote"))).Should().BeFailure().Error.Should().Contain("the device refused *** and ***");
        (await CallAsync("create", host.VmPayload("print"))).Should().BeSuccess();
        (await CallAsync("delete", host.VmPayload())).Should().BeSuccess();
        host.VmState.Should().BeNull();

        Task<CallOutcome> CallAsync(string action, string payload) => host.CallAsync(action, payload, executable: native.Plugin);
    }

    [Fact]
    public async Task The_native_thin_client_is_one_file_and_hands_calls_to_the_process()
    {
        await native.CompileAsync();
        await using var host = new FilesHost();
        await host.StartProcessAsync();

        (await host.CallAsync("create", host.VmPayload(), executable: native.Client)).Should().BeSuccess();
        (await host.CallAsync("status", host.VmPayload(), executable: native.Client)).Output.Should().Be("""{"status":"success","power_state":"poweron"}""");
        Directory.GetFiles(Path.GetDirectoryName(native.Client)!).Select(Path.GetFileName)
            .Where(static name => !name!.EndsWith(".dbg", StringComparison.Ordinal)).Should().Equal("plugin-extension");
    }

    [Fact]
    public async Task Neither_has_another_size_than_the_committed_one()
    {
        await native.CompileAsync();

        await PublishedSizes.CheckAsync("an extension, native, net9.0", "linux-x64", Path.GetDirectoryName(native.Plugin)!);
        await PublishedSizes.CheckAsync("the thin client, native, net9.0", "linux-x64", Path.GetDirectoryName(native.Client)!);
    }
}
