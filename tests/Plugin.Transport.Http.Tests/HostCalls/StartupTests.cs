using System.Net;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.HostCalls;

public sealed class StartupTests : IAsyncLifetime
{
    private const string Startup = "com.cloud.agent.api.StartupCommand";
    private const string Offered =
        """[{"com.cloud.agent.api.StartupRoutingCommand":{"cpus":0,"speed":0,"memory":0,"pool":"c-guid-1","hypervisorType":"Hyperv","type":"Routing","dataCenter":"1","pod":"2","cluster":"3","guid":"g-1","name":"hv-host","privateIpAddress":"127.0.0.1","contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""";

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
    public async Task An_array_comes_in_and_an_array_of_host_and_storage_goes_back()
    {
        _host.Startup = static offered =>
        {
            offered.Cpus = 16;
            return [offered, new CloudStack.Host.StartupStorageCommand { Guid = offered.Guid }];
        };

        var reply = await _server.PostAsync(Startup, Offered);

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Body.Should().StartWith("""[{"com.cloud.agent.api.StartupRoutingCommand":{""")
            .And.Contain("\"cpus\":16").And.Contain("\"dataCenter\":\"1\"").And.Contain("\"guid\":\"g-1\"")
            .And.Contain("""},{"com.cloud.agent.api.StartupStorageCommand":{""");
    }

    [Fact]
    public async Task A_plugin_that_changes_what_the_kernel_compares_is_told_which_members()
    {
        _host.Startup = static offered =>
        {
            offered.Guid = "other";
            offered.Pod = null;
            return [offered];
        };

        var reply = await _server.PostAsync(Startup, Offered);

        ShouldFail(reply, "but changed pod from \\u00272\\u0027 to \\u0027\\u0027, guid from \\u0027g-1\\u0027 to \\u0027other\\u0027");
    }

    [Fact]
    public async Task A_plugin_that_describes_no_host_fails()
    {
        _host.Startup = static _ => [];

        ShouldFail(await _server.PostAsync(Startup, Offered), "describes no host");
    }

    [Fact]
    public async Task A_plugin_that_describes_no_storage_is_warned()
    {
        _host.Startup = static offered => [offered];

        (await _server.PostAsync(Startup, Offered)).Body.Should().Contain("StartupRoutingCommand");

        _server.Log.All.Should().Contain("Warning 2013");
    }

    [Theory]
    [InlineData("", "expected an array")]
    [InlineData("{}", "expected an array")]
    [InlineData("[]", "must be an array whose first element is a StartupRoutingCommand")]
    [InlineData("[{\"com.cloud.agent.api.StopCommand\":{}}]", "must be an array whose first element is a StartupRoutingCommand")]
    [InlineData("[{\"com.cloud.agent.api.StartupRoutingCommand\":{\"cpus\":", "the end of the text")]
    public async Task A_body_that_offers_no_host_fails_with_an_answer(string body, string reason)
    {
        ShouldFail(await _server.PostAsync(Startup, body), reason);
    }

    [Fact]
    public async Task A_plugin_that_cannot_introduce_a_host_does_not_serve_the_call()
    {
        await using var server = await RunningServer.StartAsync();

        (await server.PostAsync(Startup, Offered)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private static void ShouldFail(Reply reply, string reason)
    {
        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Body.Should().StartWith("""[{"com.cloud.agent.api.Answer":{"result":false,""").And.Contain(reason);
    }
}
