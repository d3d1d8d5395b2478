using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;
using Plugin.Transport.Http.Tests.HostCalls;

namespace Plugin.Transport.Http.Tests.Kernel;

public sealed class HostCallTests : IAsyncLifetime
{
    private readonly ScriptedHost _host = new();
    private RunningServer _server = null!;
    private DirectConnectClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var plugin = new ScriptedPlugin();
        plugin.AddPart(_host);
        _server = await RunningServer.StartAsync(plugin: plugin);
        _client = new(new() { Url = new(_server.Base.GetLeftPart(UriPartial.Authority)), AcceptAnyCertificate = true });
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return _server.DisposeAsync();
    }

    [Fact]
    public async Task A_host_introduces_itself()
    {
        var described = await _client.StartupAsync(new StartupRoutingCommand { Guid = "g-1", Name = "h-1" }, Cancellation);

        described.Should().HaveCount(2);
        described[0].Should().BeOfType<StartupRoutingCommand>().Which.Guid.Should().Be("g-1");
        described[1].Should().BeOfType<StartupStorageCommand>();
    }

    [Fact]
    public async Task A_host_that_cannot_introduce_itself_says_why()
    {
        _host.Startup = static _ => throw new CommandFailedException("the device is off");

        var failure = (await FluentActions.Awaiting(() => _client.StartupAsync(new StartupRoutingCommand(), Cancellation)).Should().ThrowAsync<CommandSendException>()).Which;

        failure.Failure.Should().Be(CommandSendFailure.WrongAnswer);
        failure.Message.Should().EndWith("describes no host: the device is off");
    }

    [Fact]
    public async Task The_power_states_of_all_vms_come()
    {
        _host.Report = static () => new Dictionary<string, PowerState> { ["i-2-3-VM"] = PowerState.PowerOn, ["é"] = PowerState.PowerOff };

        (await _client.ReportPowerStatesAsync(Cancellation)).Should().BeEquivalentTo(
            new Dictionary<string, PowerState?> { ["i-2-3-VM"] = PowerState.PowerOn, ["é"] = PowerState.PowerOff });
    }

    [Fact]
    public async Task No_vms_are_a_report_too() => (await _client.ReportPowerStatesAsync(Cancellation)).Should().BeEmpty();

    [Fact]
    public async Task A_report_that_cannot_be_completed_is_none()
    {
        _host.Report = static () => throw new IOException("WMI is gone");

        (await FluentActions.Awaiting(() => _client.ReportPowerStatesAsync(Cancellation)).Should().ThrowAsync<CommandSendException>())
            .Which.Failure.Should().Be(CommandSendFailure.Unreadable);
    }
}
