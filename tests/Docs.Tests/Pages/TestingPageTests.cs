using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Docs.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Http;

namespace Docs.Tests.Pages;

/// <summary>docs/testing.md</summary>
public sealed class TestingPageTests
{
    // <unit>
    [Fact]
    public async Task Stop_turns_the_machine_off()
    {
        var shelf = new Shelf();
        var context = new CommandContext { Resource = "shelf", LogId = "test", Cancellation = TestContext.Current.CancellationToken };

        var answer = await new ShelfPlugin(shelf).StopAsync(new StopCommand { VmName = "i-2-3-VM" }, context);

        answer.Result.Should().BeTrue();
        shelf["i-2-3-VM"].Should().Be(PowerState.PowerOff);
    }
    // </unit>

    // <failure>
    [Fact]
    public async Task An_unknown_machine_is_a_failure_of_the_right_class()
    {
        var answer = await RunAsync(new ShelfPlugin(new Shelf()), "com.cloud.agent.api.CheckVirtualMachineCommand", """{"vmName":"i-2-4-VM"}""");

        answer.Should().BeOfType<CheckVirtualMachineAnswer>().Which.Result.Should().BeFalse();
        answer.Details.Should().Be("The shelf has no machine 'i-2-4-VM'.");
    }
    // </failure>

    // <deadline>
    [Fact]
    public async Task A_dead_line_is_given_up_at_the_deadline()
    {
        var answer = await RunAsync(new ShelfPlugin(new Shelf { IsDead = true }), "com.cloud.agent.api.StopCommand", """{"vmName":"i-2-3-VM","wait":1}""");

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("timed out after 1 s");
    }
    // </deadline>

    // <retry>
    [Fact]
    public async Task A_line_that_hangs_up_is_tried_again()
    {
        var shelf = new Shelf { Failures = 2 };

        var answer = await RunAsync(new ShelfPlugin(shelf), "com.cloud.agent.api.StopCommand", """{"vmName":"i-2-3-VM"}""");

        answer.Result.Should().BeTrue();
        shelf["i-2-3-VM"].Should().Be(PowerState.PowerOff);
    }
    // </retry>

    // <unreadable>
    [Fact]
    public async Task A_command_that_cannot_be_read_is_a_failure_that_says_where()
    {
        var answer = await RunAsync(new ShelfPlugin(new Shelf()), "com.cloud.agent.api.StopCommand", """{"vmName":["i-2-3-VM"]}""");

        answer.Should().BeOfType<StopAnswer>().Which.Details.Should().Contain("vmName");
    }
    // </unreadable>

    // <pipeline>
    private static async Task<Answer> RunAsync(IPlugin plugin, string wireName, string json)
    {
        var options = new PluginHostOptions { Retry = { FirstDelay = TimeSpan.FromMilliseconds(1) } };
        using var pipeline = new CommandPipeline(Options.Create(options), TimeProvider.System, NullLogger<CommandPipeline>.Instance);
        var route = plugin.FindRoute(Encoding.UTF8.GetBytes(wireName)) ?? throw new InvalidOperationException($"{wireName} is not served.");
        return await pipeline.RunAsync(CommandRequest.Read(plugin, route, "shelf", Encoding.UTF8.GetBytes(json)), TestContext.Current.CancellationToken);
    }
    // </pipeline>

    // <whole>
    [Fact]
    public async Task The_whole_program_answers_a_recorded_request()
    {
        var data = Directory.CreateTempSubdirectory();
        var builder = PluginHost.CreateBuilder(["--data", data.FullName, "--listen", "https://127.0.0.1:0"]);
        builder.Services.AddSingleton<Shelf>();
        builder.AddPlugin<ShelfPlugin>().AddDirectConnect();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        using var trusting = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var client = new HttpClient(trusting) { BaseAddress = host.Services.GetRequiredService<DirectConnectServer>().Address };
        using var body = new StringContent("""{"vmName":"i-2-3-VM","wait":20}""", new MediaTypeHeaderValue("application/json"));
        using var response = await client.PostAsync(
            new Uri("/api/HypervResource/com.cloud.agent.api.CheckVirtualMachineCommand", UriKind.Relative), body, TestContext.Current.CancellationToken);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("\"state\":\"PowerOn\"");
        await host.StopAsync(TestContext.Current.CancellationToken);
        data.Delete(recursive: true);
    }
    // </whole>

    // <bus>
    [Fact]
    public async Task The_plugin_serves_a_kernel_as_its_agent()
    {
        using var certificate = DevelopmentCertificate.Create();
        var link = new ServerLinkOptions { Certificate = certificate, Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.Optional };
        var listener = new Listener();
        await using var kernel = new AgentServer(new AgentServerOptions { Link = link, EndPoint = new IPEndPoint(IPAddress.Loopback, 0) }, listener);
        kernel.Start();

        var data = Directory.CreateTempSubdirectory();
        var builder = PluginHost.CreateBuilder(
            ["--data", data.FullName, "--agent", kernel.EndPoint.ToString(), "--Agent:TrustAnyKernel", "true", "--Agent:HypervisorType", "KVM"]);
        builder.Services.AddSingleton<Shelf>();
        builder.AddPlugin<ShelfPlugin>().AddConnectedAgent();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        var agent = await listener.Ready;
        var answer = await agent.SendAsync(new StopCommand { VmName = "i-2-3-VM" }, cancellation: TestContext.Current.CancellationToken);

        answer.Result.Should().BeTrue();
        await host.StopAsync(TestContext.Current.CancellationToken);
        data.Delete(recursive: true);
    }
    // </bus>
}
