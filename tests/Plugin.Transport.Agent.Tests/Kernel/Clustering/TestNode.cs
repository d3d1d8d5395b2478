using System.Net;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel.Clustering;

/// <summary>One node of a cluster on loopback. An agent with the guid <c>guid-7</c> has the id 7 at each of them.</summary>
internal sealed class TestNode : IAsyncDisposable
{
    public TestNode(long id, IClusterDirectory directory, TimeProvider? time = null, int maxWaiting = 1000, int maxForwarded = 256, TestListener? listener = null)
    {
        Certificate = TestAuthority.Known.IssueValid($"node-{id}");
        Listener = listener ?? new()
        {
            Admit = agent => new(long.Parse(agent.Startup[0].Guid!["guid-".Length..], System.Globalization.CultureInfo.InvariantCulture), "uuid", "host"),
        };
        Server = new(
            new()
            {
                Link = new ServerLinkOptions { Certificate = Certificate, Trust = LinkPair.ServerOptions.Trust },
                EndPoint = new(IPAddress.Loopback, 0),
                ManagementServerId = id,
                Cluster = new()
                {
                    Directory = directory, MaxWaiting = maxWaiting, MaxForwarded = maxForwarded, RetryPause = RetryPause, ConnectTimeout = Patience.Limit,
                    PingInterval = PingInterval,
                },
                Time = time ?? TimeProvider.System,
            },
            Listener,
            Log);
        Server.Start();
    }

    public static TimeSpan RetryPause { get; } = TimeSpan.FromMilliseconds(211);

    public static TimeSpan PingInterval { get; } = TimeSpan.FromSeconds(5);

    public AgentServer Server { get; }

    public TestListener Listener { get; }

    public LogLines Log { get; } = new();

    public X509Certificate2 Certificate { get; }

    public Task<TestAgent> DialAsync(X509Certificate2? certificate = null) => TestAgent.DialAsync(
        Server.EndPoint.Port,
        new() { Trust = LinkPair.ClientOptions.Trust, Certificate = certificate ?? TestAuthority.Known.Client });

    public async Task<TestAgent> ConnectAgentAsync()
    {
        var agent = await DialAsync();
        await agent.BecomeReadyAsync("guid-7");
        await Listener.Ready.Reader.ReadAsync(Patience.Token);
        return agent;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
