using System.Net;
using Plugin.CloudStack.Vm;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.HostCalls;

public sealed class PowerStateTests : IAsyncLifetime
{
    private const string Report = "org.apache.cloudstack.HostVmStateReportCommand";

    private readonly ScriptedHost _host = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        var plugin = new ScriptedPlugin();
        plugin.AddPart(_host);
        _server = await RunningServer.StartAsync(plugin: plugin);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_report_is_a_bare_array_of_names_and_states()
    {
        _host.Report = static () => new Dictionary<string, PowerState>
        {
            ["i-2-3-VM"] = PowerState.PowerOn,
            ["v-1-VM"] = PowerState.PowerOff,
            ["r-4-VM"] = PowerState.PowerUnknown,
        };

        var reply = await _server.PostAsync(Report, "{}");

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.ContentType.Should().Be("application/json; charset=utf-8");
        reply.Body.Should().Be("""[{"i-2-3-VM":"PowerOn"},{"v-1-VM":"PowerOff"},{"r-4-VM":"PowerUnknown"}]""");
    }

    [Fact]
    public async Task A_host_without_vms_reports_an_empty_array()
    {
        (await _server.PostAsync(Report, "{}")).Body.Should().Be("[]");
    }

    [Fact]
    public async Task A_report_that_cannot_be_completed_is_no_list_but_a_500_so_that_the_kernel_skips_the_comparison()
    {
        _host.Report = static () => throw new IOException("WMI is gone");

        var reply = await _server.PostAsync(Report, "{}");

        reply.Status.Should().Be(HttpStatusCode.InternalServerError);
        reply.Body.Should().Be("""{"error":"WMI is gone"}""");
    }

    [Fact]
    public async Task A_state_that_the_kernel_does_not_know_fails_the_whole_report()
    {
        _host.Report = static () => new Dictionary<string, PowerState> { ["a"] = PowerState.PowerOn, ["b"] = (PowerState)99 };

        var reply = await _server.PostAsync(Report, "{}");

        reply.Status.Should().Be(HttpStatusCode.InternalServerError);
        reply.Body.Should().StartWith("{\"error\":").And.NotContain("PowerOn");
    }

    [Fact]
    public async Task A_plugin_that_reports_nothing_does_not_serve_the_call()
    {
        await using var server = await RunningServer.StartAsync();

        (await server.PostAsync(Report, "{}")).Status.Should().Be(HttpStatusCode.NotFound);
    }
}
