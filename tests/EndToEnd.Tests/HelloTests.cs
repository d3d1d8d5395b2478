using System.Net;
using EndToEnd.Tests.Harness;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;

namespace EndToEnd.Tests;

/// <summary>The smallest sample, on each of the three ways to a kernel.</summary>
public sealed class HelloTests
{
    private const string RecordedVm = "i-3-41-VM";
    private const string PayloadVm = "i-2-10-VM";

    [Fact]
    public async Task Hello_answers_a_recorded_request_over_direct_connect()
    {
        using var directory = new TemporaryDirectory();
        await using var plugin = await PluginProcess.StartHelloAsync(directory["data"]);
        using var kernel = new Kernel(plugin);
        var recorded = RecordedSession.Original["CheckVirtualMachineCommand"];

        (await kernel.PostAsync("com.cloud.agent.api.CheckVirtualMachineCommand", recorded.Body)).Should().Be((200, Answer("PowerOff")));
        using var vm = await VmProcess.StartAsync(directory, RecordedVm);
        (await kernel.PostAsync("com.cloud.agent.api.CheckVirtualMachineCommand", recorded.Body)).Should().Be((200, Answer("PowerOn")));
        var (_, nameless) = await kernel.PostAsync("com.cloud.agent.api.CheckVirtualMachineCommand", "{}"u8.ToArray());

        nameless.Should().StartWith("[{\"com.cloud.agent.api.CheckVirtualMachineAnswer\":").And.Contain("\"result\":false").And.Contain("The command names no VM.");

        static string Answer(string state) =>
            $$$"""[{"com.cloud.agent.api.CheckVirtualMachineAnswer":{"state":"{{{state}}}","result":true,"contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""";
    }

    [Fact]
    public async Task Hello_answers_the_kernel_over_the_agent_bus()
    {
        using var directory = new TemporaryDirectory();
        using var vm = await VmProcess.StartAsync(directory, "i-2-11-VM");
        using var certificate = DevelopmentCertificate.Create();
        var listener = new ReadyListener();
        await using var kernel = new AgentServer(
            new()
            {
                Link = new() { Certificate = certificate, Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.Optional },
                EndPoint = new(IPAddress.Loopback, 0),
            },
            listener);
        kernel.Start();
        await using var plugin = PluginProcess.StartHelloAgent(directory["data"], kernel.EndPoint);
        var agent = await listener.Ready.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        var runs = await agent.SendAsync(new CheckVirtualMachineCommand { VmName = "i-2-11-VM" }, cancellation: TestContext.Current.CancellationToken);
        var gone = await agent.SendAsync(new CheckVirtualMachineCommand { VmName = "i-2-12-VM" }, cancellation: TestContext.Current.CancellationToken);

        runs.Should().BeEquivalentTo(new { Result = true, State = PowerState.PowerOn });
        gone.Should().BeEquivalentTo(new { Result = true, State = PowerState.PowerOff });
    }

    [Fact]
    public async Task Hello_answers_the_kernel_that_runs_it_as_an_extension()
    {
        using var directory = new TemporaryDirectory();

        var off = await PluginProcess.CallHelloAsync(directory["data"], "status", "vm");
        using var vm = await VmProcess.StartAsync(directory, PayloadVm);
        var on = await PluginProcess.CallHelloAsync(directory["data"], "status", "vm");
        var unknown = await PluginProcess.CallHelloAsync(directory["data"], "start", "vm");

        off.Should().Be((0, """{"status":"success","power_state":"poweroff"}"""));
        on.Should().Be((0, """{"status":"success","power_state":"poweron"}"""));
        unknown.ExitCode.Should().Be(1);
        unknown.Printed.Should().Contain("the action 'start' is not known; Hello knows status");
    }

    private sealed class ReadyListener : IAgentListener
    {
        private readonly TaskCompletionSource<ConnectedAgent> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<ConnectedAgent> Ready => _ready.Task;

        public ValueTask ReadyAsync(ConnectedAgent agent, Plugin.CloudStack.Host.ReadyAnswer answer, CancellationToken cancellation)
        {
            _ready.TrySetResult(agent);
            return default;
        }
    }
}
