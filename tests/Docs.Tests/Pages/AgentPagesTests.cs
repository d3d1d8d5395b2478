using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Docs.Tests.Harness;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Control;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;

namespace Docs.Tests.Pages;

/// <summary>docs/agent.md, docs/agent-kernel.md and the page of the agent bus: both ends of it, here in one process.</summary>
public sealed class AgentPagesTests : IDisposable
{
    private static readonly IPEndPoint s_anyPort = new(IPAddress.Loopback, 0);

    private readonly X509Certificate2 _certificate = DevelopmentCertificate.Create();

    private ServerLinkOptions Link => new()
    {
        Certificate = _certificate,
        Trust = PeerTrust.Everybody,
        ClientCertificate = ClientCertificatePolicy.Optional,
    };

    public void Dispose() => _certificate.Dispose();

    [Fact]
    public async Task A_kernel_sends_an_agent_a_command()
    {
        const long hostId = 7;
        var (link, endPoint, listener, logger, cancellation) = (Link, s_anyPort, new Listener(), NullLogger<AgentServer>.Instance, TestContext.Current.CancellationToken);

        // <kernel>
        await using var server = new AgentServer(new AgentServerOptions { Link = link, EndPoint = endPoint }, listener, logger);
        server.Start();
        // </kernel>
        await using var running = await RunningAgent.StartAsync(server.EndPoint);
        await listener.Ready;

        // <kernel>
        var agent = server.Find(hostId)!;
        var answer = await agent.SendAsync(new CheckHealthCommand(), cancellation: cancellation);
        // </kernel>
        answer.Result.Should().BeTrue();
    }

    [Fact]
    public async Task A_node_reaches_an_agent_of_its_cluster()
    {
        const long agentId = 7;
        var (link, endPoint, listener, directory, cancellation) = (Link, s_anyPort, new Listener(), new InMemoryClusterDirectory(), TestContext.Current.CancellationToken);

        // <node>
        var options = new AgentServerOptions
        {
            Link = link, EndPoint = endPoint, ManagementServerId = 2,
            Cluster = new ClusterOptions { Directory = directory, Address = "10.0.0.2" },
        };
        // </node>
        await using var server = new AgentServer(options, listener);
        server.Start();
        await using var running = await RunningAgent.StartAsync(server.EndPoint);
        await listener.Ready;

        // <node>
        var answer = await server.SendAsync(agentId, new CheckHealthCommand(), cancellation: cancellation);
        // </node>
        answer.Result.Should().BeTrue();
    }

    [Fact]
    public async Task A_plugin_asks_the_kernel()
    {
        var listener = new Listener();
        await using var server = new AgentServer(new AgentServerOptions { Link = Link, EndPoint = s_anyPort }, listener);
        server.Start();
        await using var running = await RunningAgent.StartAsync(server.EndPoint);
        await listener.Ready;
        var (kernel, vm, timeout, cancellation) = (running.Get<IKernelControl>(), "10", TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        // <ask>
        var answer = await kernel.SendAsync(new ConsoleAccessAuthenticationCommand { VmId = vm }, timeout, cancellation);
        // </ask>

        answer.Success.Should().BeTrue();
    }

    [Fact]
    public async Task A_connection_answers_a_frame()
    {
        using var authority = DevelopmentAuthority.Create();
        using var own = authority.IssueKernelCertificate(IPAddress.Loopback);
        using var listener = new TcpListener(s_anyPort);
        listener.Start();
        var answering = AnswerAsync("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, [authority.Certificate], _certificate, TestContext.Current.CancellationToken);
        using var socket = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        var link = await LinkHandshake.AcceptAsync(socket, new() { Certificate = own, Trust = PeerTrust.Everybody }, TestContext.Current.CancellationToken);
        await using (var kernel = new FrameConnection(link))
        {
            await kernel.SendAsync(new() { Flags = FrameFlags.Request | FrameFlags.FromServer, Sequence = 5 }, "[]"u8, TestContext.Current.CancellationToken);

            using var answer = (await kernel.ReceiveAsync(TestContext.Current.CancellationToken))!.Value;

            answer.Header.Sequence.Should().Be(5);
            answer.Header.IsRequest.Should().BeFalse();
            await kernel.CloseAsync(TestContext.Current.CancellationToken);
        }

        await answering;
    }

    private static async Task AnswerAsync(
        string kernel, int port, X509Certificate2Collection authorities, X509Certificate2 certificate, CancellationToken cancellation)
    {
        using var answers = WireWriter.ForWire();
        WireEnvelope.Write(answers, new CheckHealthAnswer { Result = true });

        // <connection>
        // the agent's end; LinkHandshake.AcceptAsync(socket, new ServerLinkOptions { … }) is the kernel's
        var link = await LinkHandshake.ConnectAsync(kernel, port, new ClientLinkOptions
        {
            Trust = PeerTrust.Authorities(authorities),
            Certificate = certificate,
        }, cancellation);
        await using var connection = new FrameConnection(link);

        while (await connection.ReceiveAsync(cancellation) is { } frame)
        {
            using (frame)
            {
                // frame.Header: flags and ids; frame.Content: UTF-8 JSON for WireEnvelope.Read, valid until Dispose
                await connection.SendAsync(frame.Header.ToAnswer(), answers.Written, cancellation);
            }
        }
        // </connection>
    }
}
