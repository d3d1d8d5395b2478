using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EndToEnd.Tests.Clients;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Http;

namespace EndToEnd.Tests.Harness;

/// <summary>A plugin in a host of this process, and the kernel's end of one transport that leads to it.</summary>
internal sealed class ServedPlugin<TPlugin> : IAsyncDisposable
    where TPlugin : class, IPlugin
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryDirectory _directory = new();
    private readonly Stack<Func<ValueTask>> _ends = new();
    private readonly IReadOnlyList<WireTypeSet> _types;
    private IHost? _host;

    private ServedPlugin(WireTypeSet[] own) =>
        _types = [.. own, global::Plugin.CloudStack.WireTypes.All, AbstractionsWireTypes.All];

    /// <summary>The plugin object.</summary>
    public TPlugin Plugin { get; private set; } = null!;

    /// <summary>The kernel's way to it.</summary>
    public ICommandChannel Channel { get; private set; } = null!;

    /// <summary>What both sides log.</summary>
    public CollectedLog Log { get; } = new();

    /// <summary>Starts the plugin and leads a way to it.</summary>
    /// <param name="way">The transport.</param>
    /// <param name="own">The contracts that CloudStack does not have.</param>
    public static async Task<ServedPlugin<TPlugin>> StartAsync(Way way, params WireTypeSet[] own)
    {
        var served = new ServedPlugin<TPlugin>(own);
        try
        {
            await served.StartAsync(way);
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync(CancellationToken.None);
            _host.Dispose();
        }

        while (_ends.TryPop(out var end))
        {
            await end();
        }

        _directory.Dispose();
    }

    private Task StartAsync(Way way) => way switch
    {
        Way.Agent => StartAgentAsync(),
        Way.DirectConnect => StartDirectConnectAsync(),
        _ => StartInProcessAsync(),
    };

    private async Task StartAgentAsync()
    {
        var ready = new ReadyListener();
        using var certificate = DevelopmentCertificate.Create();
        var server = new AgentServer(
            new()
            {
                Link = new() { Certificate = X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null), Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.None },
                EndPoint = new(IPAddress.Loopback, 0),
                Types = _types,
            },
            ready,
            new Logger<AgentServer>(new LoggerFactory([Log])));
        _ends.Push(server.DisposeAsync);
        server.Start();
        await StartHostAsync("--agent", server.EndPoint.ToString(), "--Agent:TrustAnyKernel=true", "--Agent:HypervisorType=KVM", "--Agent:Guid=vms");
        await Task.WhenAny(ready.Agent, Task.Delay(s_patience));
        ready.Agent.IsCompleted.Should().BeTrue("the agent has to become ready:\n{0}", Log.All);
        Channel = server.ChannelTo((await ready.Agent).Identity!.HostId);
    }

    private async Task StartDirectConnectAsync()
    {
        await StartHostAsync("--listen", "https://127.0.0.1:0");
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(_directory["data/direct-connect/server.pem"]);
        var client = new DirectConnectClient(
            new()
            {
                Url = new(_host!.Services.GetRequiredService<DirectConnectServer>().Address.GetLeftPart(UriPartial.Authority)),
                CertificateFingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256),
                Types = _types,
            },
            new Logger<DirectConnectClient>(new LoggerFactory([Log])));
        _ends.Push(() =>
        {
            client.Dispose();
            return default;
        });
        Channel = client;
    }

    private async Task StartInProcessAsync()
    {
        await StartHostAsync("--listen", "https://127.0.0.1:0");
        Channel = new InProcessChannel(Plugin, _host!.Services.GetRequiredService<CommandPipeline>(), "host-1", _types);
    }

    private async Task StartHostAsync(params string[] args)
    {
        var builder = PluginHost.CreateBuilder(new PluginHostSettings
        {
            Args = args,
            BaseDirectory = _directory.Path,
            Output = TextWriter.Null,
            Error = TextWriter.Null,
        });
        builder.AddDefault(PluginHostOptions.DataDirectoryKey, _directory["data"]);
        builder.AddDefault("Plugin:DrainWithin", "00:00:05");
        builder.AddPlugin<TPlugin>().AddDirectConnect().AddConnectedAgent();
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        _host = builder.Build();
        await _host.StartAsync(TestContext.Current.CancellationToken);
        Plugin = (TPlugin)_host.Services.GetRequiredService<IPlugin>();
    }

    private sealed class ReadyListener : IAgentListener
    {
        private readonly TaskCompletionSource<ConnectedAgent> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<ConnectedAgent> Agent => _ready.Task;

        public ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation)
        {
            _ready.TrySetResult(agent);
            return default;
        }
    }
}
