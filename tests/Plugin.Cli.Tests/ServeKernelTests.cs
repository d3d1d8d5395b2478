using System.Net;
using System.Security.Cryptography.X509Certificates;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Cli.Tests;

public sealed class ServeKernelTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task An_agent_is_shown_from_its_startup_to_the_answers_of_what_it_is_sent()
    {
        using var commands = new TemporaryFile("""[{"com.cloud.agent.api.CheckHealthCommand":{"wait":50}}]""");
        using var certificate = new TemporaryFile("");
        await using var kernel = ServedKernel.Start("--send", commands.Path, "--write-certificate", certificate.Path, "--once");
        var port = await kernel.PortAsync();
        using var trusted = X509CertificateLoader.LoadCertificateFromFile(certificate.Path);

        await RunAgentAsync(port, PeerTrust.Authorities([trusted]), new CheckHealthAnswer { ContextMap = new() { ["password"] = "hunter2" } });

        (await kernel.EndAsync()).Should().Be(ExitCodes.Success);
        var output = kernel.Output;
        output.Should().Contain("agent 1 (host-1): connected from 127.0.0.1");
        output.Should().Contain("StartupRoutingCommand, zone z, pod p, cluster c, guid g-1").And.Contain("KVM, 8 cores, 1024 MiB");
        output.Should().Contain("agent 1 (host-1): ping, i-2-3-VM PowerOn, i-2-4-VM PowerOff");
        output.Should().Contain("agent 1 (host-1): ready");
        output.Should().Contain("1 of 1 succeeded").And.Contain("CheckHealthAnswer").And.NotContain("hunter2");
        output.TrimEnd().Should().EndWith("stopped");
        kernel.Error.Should().Contain("Agents are not verified");
    }

    [Fact]
    public async Task A_failed_answer_is_a_miss()
    {
        using var commands = new TemporaryFile("""[{"com.cloud.agent.api.CheckHealthCommand":{"wait":50}}]""");
        await using var kernel = ServedKernel.Start("--send", commands.Path, "--once");

        await RunAgentAsync(await kernel.PortAsync(), PeerTrust.Everybody, new CheckHealthAnswer { Result = false });

        (await kernel.EndAsync()).Should().Be(ExitCodes.Miss);
    }

    [Fact]
    public async Task Being_stopped_by_the_user_is_its_good_end()
    {
        await using var kernel = ServedKernel.Start();
        await kernel.PortAsync();

        await kernel.StopAsync();

        (await kernel.EndAsync()).Should().Be(ExitCodes.Success);
        kernel.Output.TrimEnd().Should().EndWith("stopped");
    }

    [Theory]
    [InlineData("holds no commands", "--send")]
    [InlineData("cannot use", "--certificate")]
    [InlineData("cannot use", "--authorities")]
    public async Task A_file_that_cannot_be_used_is_named_before_anything_begins(string reason, string option)
    {
        using var file = new TemporaryFile("nonsense");

        var run = await CommandLineRun.OfAsync("serve-kernel", "--port", "0", option, file.Path);

        run.ExitCode.Should().Be(ExitCodes.Unusable);
        run.Error.Should().Contain(file.Path).And.Contain(reason);
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--strict", null)]
    [InlineData("--authority", "ca.pem")]
    [InlineData("--provision", null, "--certificate", "kernel.pem")]
    public async Task Options_that_do_not_go_together_are_said_so(params string?[] options)
    {
        var run = await CommandLineRun.OfAsync(["serve-kernel", "--port", "0", .. options.OfType<string>()]);

        run.ExitCode.Should().Be(ExitCodes.Unusable);
        run.Error.Should().Contain("--provision");
    }

    [Fact]
    public async Task A_strict_kernel_knows_the_agents_that_an_earlier_one_gave_certificates()
    {
        var directory = Directory.CreateTempSubdirectory("serve-kernel-");
        var authority = Path.Combine(directory.FullName, "authority.pem");
        await using var agent = new ProvisionedAgent(directory.FullName);
        int port;
        await using (var kernel = ServedKernel.Start("--provision", "--authority", authority, "--once"))
        {
            port = await kernel.PortAsync();
            await agent.StartAsync(port);

            (await kernel.EndAsync()).Should().Be(ExitCodes.Success);
            kernel.Output.Should().Contain("no certificate").And.Contain("has got the certificate").And.Contain("certificate CN=");
        }

        await using var strict = ServedKernel.StartOn(port, "--provision", "--authority", authority, "--strict", "--once");
        (await strict.EndAsync()).Should().Be(ExitCodes.Success);
        strict.Output.Should().Contain("ready").And.NotContain("has got the certificate");
        strict.Error.Should().NotContain("not verified");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(authority).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await agent.DisposeAsync();
        directory.Delete(recursive: true);
    }

    [Fact]
    public async Task A_port_in_use_is_said_so()
    {
        await using var kernel = ServedKernel.Start();
        var port = await kernel.PortAsync();

        var run = await CommandLineRun.OfAsync("serve-kernel", "--port", $"{port}");

        run.ExitCode.Should().Be(ExitCodes.Unusable);
        run.Error.Should().Contain($"cannot listen on 127.0.0.1:{port}");
    }

    private static async Task RunAgentAsync(int port, PeerTrust trust, Answer answer)
    {
        using var patience = new CancellationTokenSource(s_patience);
        var link = await LinkHandshake.ConnectAsync(IPAddress.Loopback.ToString(), port, new ClientLinkOptions { Trust = trust }, patience.Token);
        await using var connection = new FrameConnection(link);
        var header = new FrameHeader { Flags = FrameFlags.Request, ManagementServerId = -1, AgentId = -1, Via = -1 };
        await SendAsync(connection, header, new StartupRoutingCommand
        {
            Guid = "g-1", Name = "host-1", DataCenter = "z", Pod = "p", Cluster = "c", HypervisorType = HypervisorType.KVM, Cpus = 8, Memory = 1 << 30,
        });
        var hasPinged = false;
        try
        {
            while (await connection.ReceiveAsync(patience.Token) is { } frame)
            {
                using (frame)
                {
                    if (frame.Header.IsRequest)
                    {
                        var isReady = WireEnvelope.Read(frame.Content.Span, WireReaderOptions.Default, Catalogue.Types) is [ReadyCommand];
                        if (isReady && !hasPinged)
                        {
                            // Not earlier: the kernel shows a ping that overtakes the admission under the agent's address.
                            hasPinged = true;
                            await PingAsync(connection, header with { Sequence = 1 });
                        }

                        await SendAsync(connection, frame.Header.ToAnswer(), isReady ? new ReadyAnswer() : answer);
                    }
                }
            }
        }
        catch (LinkException)
        {
            // The kernel has ended.
        }
    }

    private static Task PingAsync(FrameConnection connection, FrameHeader header) => SendAsync(connection, header, new PingRoutingCommand
    {
        HostVmStateReport = new() { ["i-2-4-VM"] = new() { State = PowerState.PowerOff }, ["i-2-3-VM"] = new() { State = PowerState.PowerOn } },
    });

    private static async Task SendAsync(FrameConnection connection, FrameHeader header, IWireObject item)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, item);
        await connection.SendUnansweredAsync(header, writer.Written);
    }
}
