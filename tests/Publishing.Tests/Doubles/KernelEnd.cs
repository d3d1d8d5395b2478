using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;

namespace Publishing.Tests.Doubles;

/// <summary>A kernel that agents dial, on a free port of loopback.</summary>
internal sealed class KernelEnd : IAgentListener, IAsyncDisposable
{
    private readonly X509Certificate2 _certificate = DevelopmentCertificate.Create();
    private readonly Channel<ConnectedAgent> _ready = Channel.CreateUnbounded<ConnectedAgent>();
    private readonly AgentServer _server;

    /// <param name="folder">Where to write the certificate that agents shall trust.</param>
    public KernelEnd(string folder)
    {
        CertificateFile = Path.Combine(folder, "kernel.pem");
        File.WriteAllText(CertificateFile, _certificate.ExportCertificatePem());
        _server = new(
            new()
            {
                Link = new ServerLinkOptions { Certificate = _certificate, Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.None },
                EndPoint = new(IPAddress.Loopback, 0),
            },
            this);
        _server.Start();
    }

    /// <summary>What agents shall trust.</summary>
    public string CertificateFile { get; }

    /// <summary>What agents dial.</summary>
    public string Address => _server.EndPoint.ToString();

    /// <summary>Waits for an agent that takes commands.</summary>
    public async Task<ConnectedAgent> ReadyAsync() =>
        await _ready.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(PublishedPlugin.Patience);

    public ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation) => _ready.Writer.WriteAsync(agent, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }
}
