using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Executable;

/// <summary>What the kernel's own actions do, in a process of their own and through a running one.</summary>
public sealed class OrchestratorActionTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_vm_lives_from_create_to_delete(bool withProcess)
    {
        await using var host = await HostAsync(withProcess);

        (await host.CallAsync("create", host.VmPayload())).Should().BeSuccess();
        host.VmState.Should().Be("PowerOn");
        (await host.CallAsync("statuses", host.HostPayload())).Should().BeSuccess()
            .Output.Should().Be("""{"status":"success","power_state":{"i-2-10-VM":"poweron"}}""");
        (await host.CallAsync("status", host.VmPayload())).Output.Should().Be("""{"status":"success","power_state":"poweron"}""");
        (await host.CallAsync("stop", host.VmPayload())).Should().BeSuccess();
        (await host.CallAsync("status", host.VmPayload())).Output.Should().Be("""{"status":"success","power_state":"poweroff"}""");
        (await host.CallAsync("start", host.VmPayload())).Should().BeSuccess();
        (await host.CallAsync("reboot", host.VmPayload())).Should().BeSuccess();
        (await host.CallAsync("delete", host.VmPayload())).Should().BeSuccess();
        host.VmState.Should().BeNull();
        (await host.CallAsync("statuses", host.HostPayload())).Output.Should().Be("""{"status":"success","power_state":{}}""");
    }

    [Fact]
    public async Task Stop_and_delete_of_an_absent_vm_succeed()
    {
        await using var host = await HostAsync(withProcess: true);

        (await host.CallClientAsync("stop", host.VmPayload())).Should().BeSuccess();
        (await host.CallClientAsync("delete", host.VmPayload())).Should().BeSuccess();
    }

    [Fact]
    public async Task The_case_of_an_action_does_not_count()
    {
        await using var host = await HostAsync(withProcess: true);

        (await host.CallClientAsync("CREATE", host.VmPayload())).Should().BeSuccess();
    }

    [Theory]
    [InlineData("com.cloud.agent.api.CheckVirtualMachineCommand")]
    [InlineData("com.cloud.agent.api.StartCommand")]
    [InlineData("dance")]
    public async Task An_unknown_action_fails_and_names_the_known_ones(string action)
    {
        await using var host = await HostAsync(withProcess: true);

        var outcome = await host.CallClientAsync(action, host.Payload($$"""{"action":"{{action}}"}"""));

        outcome.Should().BeFailure().Error.Should().Contain(action).And.Contain("CreateSnapshot, ListSnapshots, create, delete, getconsole");
    }

    [Fact]
    public async Task A_status_of_an_absent_vm_fails_so_that_the_kernel_changes_nothing()
    {
        await using var host = await HostAsync(withProcess: true);

        (await host.CallClientAsync("status", host.VmPayload())).Should().BeFailure().Error.Should().Contain("i-2-10-VM");
    }

    [Fact]
    public async Task A_host_out_of_reach_is_a_failure_and_never_an_empty_report()
    {
        await using var host = await HostAsync(withProcess: true);
        host.HasVm("PowerOn");
        host.BreakDown();

        (await host.CallClientAsync("statuses", host.HostPayload())).Should().BeFailure().Error.Should().Contain("out of reach");
    }

    [Fact]
    public async Task What_is_neither_on_nor_off_is_reported_as_unknown()
    {
        await using var host = await HostAsync(withProcess: true);
        host.HasVm("PowerUnknown");

        (await host.CallClientAsync("statuses", host.HostPayload())).Output.Should().Be("""{"status":"success","power_state":{"i-2-10-VM":"unknown"}}""");
    }

    [Fact]
    public async Task A_report_that_does_not_fit_through_the_pipe_is_a_failure()
    {
        await using var host = await HostAsync(withProcess: true);
        foreach (var i in Enumerable.Range(0, 2200))
        {
            host.HasVm("PowerOn", $"i-2-{i}-an-instance-name-VM");
        }

        (await host.CallClientAsync("statuses", host.HostPayload())).Should().BeFailure().Error.Should().Contain("60000");
    }

    [Fact]
    public async Task Prepare_prints_only_what_has_changed()
    {
        await using var host = await HostAsync(withProcess: true);

        var outcome = await host.CallClientAsync("prepare", host.VmPayload());

        outcome.Should().BeSuccess().Output.Should().Be(
            """{"details":{"file_id":"7"},"nics":[{"uuid":"bbbbbbbb-0000-4000-8000-000000000001","nicUuid":"aaaaaaaa-0000-4000-8000-000000000001","mac":"02:00:00:00:00:07"}]}""");
    }

    [Fact]
    public async Task A_console_has_its_host_port_and_password()
    {
        await using var host = await HostAsync(withProcess: true);

        (await host.CallClientAsync("getconsole", host.VmPayload())).Output.Should().Be(
            """{"status":"success","console":{"host":"10.0.0.9","port":"5901","password":"one-time","protocol":"vnc","passwordonetimeuseonly":true}}""");
    }

    private static async Task<FilesHost> HostAsync(bool withProcess)
    {
        var host = new FilesHost();
        if (withProcess)
        {
            await host.StartProcessAsync();
        }

        return host;
    }
}
