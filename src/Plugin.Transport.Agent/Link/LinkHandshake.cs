using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Plugin.Transport.Agent.Link;

/// <summary>
/// Makes links. TLS 1.2 only: the kernel's side of TLS 1.3 sends session tickets between the handshake and the first
/// packet, and its peers would take them for packets.
/// </summary>
public static class LinkHandshake
{
    /// <summary>Dials a kernel.</summary>
    /// <param name="host">A name or an address.</param>
    /// <param name="port">The port; CloudStack's is 8250.</param>
    /// <param name="options">This end's certificate and whom it trusts.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LinkException">There is nobody, the handshake failed, or it took too long.</exception>
    public static async Task<AgentLink> ConnectAsync(string host, int port, ClientLinkOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var bounded = Bounded(options, cancellation);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(host, port, bounded.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            socket.Dispose();
            throw new LinkException(
                $"{host}:{port} cannot be reached: {(e is SocketException ? e.Message : $"no answer within {options.HandshakeTimeout}")}",
                e,
                LinkFailure.Unreachable);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        var check = new CertificateCheck(options.Trust, isRequired: true, isNameChecked: options.ServerName is not null);
        return await RunAsync(
            socket,
            options,
            check,
            (tls, token) => tls.AuthenticateAsClientAsync(ForClient(options, host, check), token),
            bounded.Token,
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes an agent in.</summary>
    /// <param name="socket">The accepted connection; it belongs to the link, and is closed when the handshake fails.</param>
    /// <param name="options">This end's certificate and whom it trusts.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LinkException">The handshake failed or took too long.</exception>
    public static async Task<AgentLink> AcceptAsync(Socket socket, ServerLinkOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(socket);
        ArgumentNullException.ThrowIfNull(options);
        using var bounded = Bounded(options, cancellation);
        var check = new CertificateCheck(
            options.Trust,
            isRequired: options.ClientCertificate == ClientCertificatePolicy.Required,
            isNameChecked: false,
            options.ClientRules,
            socket.RemoteEndPoint as IPEndPoint);
        return await RunAsync(
            socket,
            options,
            check,
            (tls, token) => tls.AuthenticateAsServerAsync(ForServer(options, check), token),
            bounded.Token,
            cancellation).ConfigureAwait(false);
    }

    private static async Task<AgentLink> RunAsync(
        Socket socket,
        LinkOptions options,
        CertificateCheck check,
        Func<SslStream, CancellationToken, Task> authenticate,
        CancellationToken bounded,
        CancellationToken cancellation)
    {
        var connection = new LinkSocket(socket, options);
        var records = new RecordStream(connection);
        var tls = new SslStream(records);
        try
        {
            await authenticate(tls, bounded).ConfigureAwait(false);
            return new AgentLink(connection, records, tls, check, options.MaxMessageLength);
        }
        catch (Exception e)
        {
            connection.Dispose();
            await tls.DisposeAsync().ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            var (failure, reason) = HandshakeFault.Explain(e, check, records, options.HandshakeTimeout);
            throw new LinkException($"the handshake with {connection.RemoteEndPoint} failed: {reason}", e, failure);
        }
    }

    private static SslClientAuthenticationOptions ForClient(ClientLinkOptions options, string host, CertificateCheck check) => new()
    {
        TargetHost = options.ServerName ?? host,
        EnabledSslProtocols = SslProtocols.Tls12,
        AllowRenegotiation = false,
        AllowTlsResume = false,
        ClientCertificateContext = options.CertificateContext,
        CertificateChainPolicy = options.Trust.ToChainPolicy(),
        RemoteCertificateValidationCallback = check.Accept,
    };

    private static SslServerAuthenticationOptions ForServer(ServerLinkOptions options, CertificateCheck check) => new()
    {
        EnabledSslProtocols = SslProtocols.Tls12,
        AllowRenegotiation = false,
        AllowTlsResume = false,
        ServerCertificateContext = options.CertificateContext,
        ClientCertificateRequired = options.ClientCertificate != ClientCertificatePolicy.None,
        CertificateChainPolicy = options.Trust.ToChainPolicy(),
        RemoteCertificateValidationCallback = check.Accept,
    };

    private static BoundedToken Bounded(LinkOptions options, CancellationToken cancellation) =>
        new(options.HandshakeTimeout, options.Time, cancellation);

    /// <summary>A token that ends with the caller's or after a time.</summary>
    private sealed class BoundedToken : IDisposable
    {
        private readonly CancellationTokenSource _timeout;
        private readonly CancellationTokenSource _either;

        public BoundedToken(TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
        {
            _timeout = new(timeout, time);
            _either = CancellationTokenSource.CreateLinkedTokenSource(_timeout.Token, cancellation);
        }

        public CancellationToken Token => _either.Token;

        public void Dispose()
        {
            _either.Dispose();
            _timeout.Dispose();
        }
    }
}
