using System.Net;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Kernel;
using Plugin.Transport.Agent.Tests.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Certificates;

/// <summary>The agent of this library, or a kernel that a test steps through, around a change of certificates.</summary>
public sealed class RenewalTests
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(5);

    // Shorter than anything else that an agent waits for, so that a test can tell when it waits for this.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(4);

    private const string Check = """[{"org.example.CheckCommand":{"vmName":"a","wait":0}}]""";

    [Fact]
    public async Task An_agent_with_a_new_certificate_takes_its_leave_and_comes_back_at_once()
    {
        using var kernel = new Lifecycle.TestKernel();
        await using var agent = await StartAsync(kernel.Address);
        await using (var end = await kernel.AcceptReadyAsync())
        {
            await GiveAsync(end);

            await agent.PassAsync(s_delay);

            var (_, leave) = await end.ReceiveAsync();
            KernelEnd.ClassOf(leave[0]).Should().Be("com.cloud.agent.api.ShutdownCommand");
            KernelEnd.BodyOf(leave[0]).GetProperty("reason").GetString().Should().Be("sig.kill");
            KernelEnd.BodyOf(leave[0]).GetProperty("detail").GetString().Should().Contain("certificate");
            await end.EndAsync();
        }

        await using var again = await kernel.AcceptAsync(CertificateBench.Authority);
        var (_, startup) = await again.StartAsync();
        KernelEnd.BodyOf(startup[0]).GetProperty("hostDetails").GetProperty("secured").GetString().Should().Be("true");
        again.RemoteSubject.Should().Contain("host-1");
    }

    [Fact]
    public async Task Commands_in_progress_are_answered_first()
    {
        using var kernel = new Lifecycle.TestKernel();
        var gate = new Gate();
        await using var agent = await StartAsync(kernel.Address, Gated(gate));
        await using var end = await kernel.AcceptReadyAsync();
        await end.SendAsync(Check);
        await gate.Entered;
        await GiveAsync(end);

        await agent.PassAsync(s_delay);
        gate.Open();

        var (_, answer) = await end.ReceiveAsync();
        KernelEnd.BodyOf(answer[0]).GetProperty("state").GetString().Should().Be("PowerOff");
        var (_, leave) = await end.ReceiveAsync();
        KernelEnd.ClassOf(leave[0]).Should().Be("com.cloud.agent.api.ShutdownCommand");
    }

    [Fact]
    public async Task A_command_that_takes_too_long_does_not_keep_the_old_certificate_for_ever()
    {
        using var kernel = new Lifecycle.TestKernel();
        var gate = new Gate();
        await using var agent = await StartAsync(kernel.Address, Gated(gate));
        await using var end = await kernel.AcceptReadyAsync();
        await end.SendAsync(Check);
        await gate.Entered;
        await GiveAsync(end);

        await agent.PassAsync(s_delay);
        await agent.PassAsync(s_patience);

        await agent.Log.Holds("their answers are lost");
        gate.Open();
    }

    [Fact]
    public async Task A_replayed_certificate_does_not_break_the_connection()
    {
        using var kernel = new Lifecycle.TestKernel();
        await using var agent = await StartAsync(kernel.Address);
        var certificate = "";
        await using (var end = await kernel.AcceptReadyAsync())
        {
            certificate = await GiveAsync(end);
            await agent.PassAsync(s_delay);
            await end.EndAsync();
        }

        await using var again = await kernel.AcceptReadyAsync(authority: CertificateBench.Authority);
        (await again.GiveAsync(certificate, CertificateBench.Authority.CertificatePem)).Should().BeNull();

        agent.Time.TimersDueWithin(s_delay).Should().Be(0);
        (await again.AskAsync(Check))[0].TryGetProperty("org.example.CheckAnswer", out _).Should().BeTrue();
    }

    [Fact]
    public async Task The_plugin_gets_its_part_before_the_agent_leaves()
    {
        using var kernel = new Lifecycle.TestKernel();
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var plugin = new RenewalPlugin(told.SetResult);
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        agent.Time.SetWallClock(DateTimeOffset.UtcNow - agent.Time.GetUtcNow());
        await using var end = await kernel.AcceptReadyAsync();
        await GiveAsync(end);

        await agent.PassAsync(s_delay);

        await told.Task.WaitAsync(Doubles.Patience.Token);
    }

    [Fact]
    public async Task A_fresh_agent_is_provided_with_a_certificate_and_comes_back_to_a_strict_kernel_twice()
    {
        using var authority = DevelopmentAuthority.Create();
        using var certificate = authority.IssueKernelCertificate();
        var listener = new TestListener();
        await using var first = Serve(port: 0, Options(authority, certificate, strict: false), listener);
        var port = first.EndPoint.Port;
        await using var agent = await RunningAgent.StartAsync($"127.0.0.1:{port}", configure: static options =>
        {
            options.TrustAnyKernel = false;
            options.FirstContact = FirstContact.TrustOnce;
            options.CertificateFile = "";
        });
        agent.Time.SetWallClock(DateTimeOffset.UtcNow - agent.Time.GetUtcNow());
        var connected = await NextAsync(agent, listener);
        connected.RemoteCertificate.Should().BeNull();
        agent.Service.CertificateUntil.Should().BeNull();
        await first.StopAsync();

        // The first contact is remembered: only this kernel is spoken to from now on.
        await using (var stranger = Serve(port, Options(CertificateBench.Stranger, CertificateBench.Stranger.IssueKernelCertificate(), strict: false), listener))
        {
            await PassUntilAsync(agent, agent.Log.Holds("not the one that was trusted at the first contact"));
        }

        await using (var known = Serve(port, Options(authority, certificate, strict: false), listener))
        {
            connected = await NextAsync(agent, listener);
            var provisioner = new CertificateProvisioner(authority, TimeSpan.FromDays(30));
            using var given = await provisioner.ProvisionAsync(connected, Doubles.Patience.Token);
            connected = await NextAsync(agent, listener);
            connected.RemoteCertificate!.Thumbprint.Should().Be(given.Thumbprint);
        }

        await using (var strict = Serve(port, Options(authority, authority.IssueKernelCertificate(), strict: true), listener))
        {
            connected = await NextAsync(agent, listener);
            using var renewed = await new CertificateProvisioner(authority).ProvisionAsync(connected, Doubles.Patience.Token);
            connected = await NextAsync(agent, listener);

            connected.RemoteCertificate!.Thumbprint.Should().Be(renewed.Thumbprint);
            agent.Service.CertificateUntil.Should().Be(renewed.NotAfter);
            agent.Service.HostId.Should().NotBeNull();
        }
    }

    private static async Task<RunningAgent> StartAsync(string kernel, IPlugin? plugin = null)
    {
        var agent = await RunningAgent.StartAsync(kernel, plugin, configure: static options => options.RenewWithin = s_patience);
        agent.Time.SetWallClock(DateTimeOffset.UtcNow - agent.Time.GetUtcNow());
        return agent;
    }

    private static ScriptedPlugin Gated(Gate gate) => new()
    {
        Check = async (_, context) =>
        {
            await gate.PassAsync(context.Cancellation);
            return new CheckAnswer { State = "PowerOff" };
        },
    };

    private static async Task<string> GiveAsync(KernelEnd end)
    {
        var certificate = CertificateBench.Sign(await end.RequestAsync());
        (await end.GiveAsync(certificate, CertificateBench.Authority.CertificatePem)).Should().BeNull();
        return certificate;
    }

    private static ServerLinkOptions Options(
        DevelopmentAuthority authority, System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, bool strict) => new()
    {
        Certificate = certificate,
        Trust = PeerTrust.Authorities([authority.Certificate]),
        ClientCertificate = strict ? ClientCertificatePolicy.Required : ClientCertificatePolicy.Optional,
        ClientRules = ClientCertificateRules.LikeCloudStack(strict),
    };

    private static AgentServer Serve(int port, ServerLinkOptions link, TestListener listener)
    {
        var server = new AgentServer(new() { Link = link, EndPoint = new(IPAddress.Loopback, port) }, listener);
        server.Start();
        return server;
    }

    private static async Task<ConnectedAgent> NextAsync(RunningAgent agent, TestListener listener)
    {
        var ready = listener.Ready.Reader.ReadAsync(Doubles.Patience.Token).AsTask();
        await PassUntilAsync(agent, ready);
        return await ready;
    }

    /// <summary>Moves the clock of the waits between tries until something has happened.</summary>
    private static async Task PassUntilAsync(RunningAgent agent, Task happening)
    {
        while (!happening.IsCompleted)
        {
            agent.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(happening, Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));
        }

        await happening;
    }
}
