using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>
/// The HTTPS server that CloudStack's management server posts commands to. It starts and stops with its host; when it
/// stops, commands in progress are answered before their connections close.
/// </summary>
public sealed class DirectConnectServer : IHostedService, ITransportHealth, IAsyncDisposable
{
    private readonly IPlugin _plugin;
    private readonly CommandPipeline _pipeline;
    private readonly DirectConnectOptions _options;
    private readonly PluginHostOptions _hostOptions;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _logger;
    private readonly SourceAllowList _sources;
    private readonly StartupGate? _gate;
    private readonly CancellationTokenSource _stopping = new();
    private WebApplication? _kestrel;
    private volatile string? _listensOn;
    private ServerCertificate? _certificate;
    private DirectConnectEndpoint? _endpoint;

    /// <summary>Creates a server; the host starts it.</summary>
    /// <param name="plugin">What it serves.</param>
    /// <param name="pipeline">What runs the commands.</param>
    /// <param name="options">Where to listen and whom to serve.</param>
    /// <param name="hostOptions">The data directory and the time to drain.</param>
    /// <param name="time">The clock.</param>
    /// <param name="loggers">The log.</param>
    /// <param name="gate">What requests wait for before the first is answered; null for nothing.</param>
    public DirectConnectServer(
        IPlugin plugin, CommandPipeline pipeline, IOptions<DirectConnectOptions> options, IOptions<PluginHostOptions> hostOptions,
        TimeProvider time, ILoggerFactory loggers, StartupGate? gate = null)
    {
        _gate = gate;
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(hostOptions);
        _plugin = plugin;
        _pipeline = pipeline;
        _options = options.Value;
        _hostOptions = hostOptions.Value;
        _time = time;
        _loggers = loggers;
        _logger = loggers.CreateLogger<DirectConnectServer>();
        _sources = new SourceAllowList(_options.AllowedSources);
    }

    /// <inheritdoc/>
    public IPlugin Plugin => _plugin;

    /// <inheritdoc/>
    public string Transport => "direct connect";

    /// <summary>True while it listens.</summary>
    public bool IsReady => _listensOn is not null && !_stopping.IsCancellationRequested;

    /// <inheritdoc/>
    public string State => IsReady ? $"listens on {_listensOn}" : "does not listen";

    /// <summary>Where it listens, with the port it was given, for example <c>https://127.0.0.1:43210/</c>.</summary>
    /// <exception cref="InvalidOperationException">It is not started.</exception>
    public Uri Address => _kestrel?.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
        ? new Uri(address)
        : throw new InvalidOperationException("The server is not started.");

    /// <summary>The URL to which the kernel adds a command's name, without a slash at its end.</summary>
    public Uri CommandUrl => new(Address, $"/api/{_options.Controller}");

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A certificate cannot be used or the address not be listened on; the message names the setting.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _certificate = ServerCertificate.Load(_options, _hostOptions.DataDirectory, _time, _logger);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton(_loggers);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(Configure);
        _kestrel = builder.Build();
        _endpoint = new DirectConnectEndpoint(_plugin, _pipeline, _options, _time, _logger);
        try
        {
            await _kestrel.Services.GetRequiredService<IServer>()
                .StartAsync(new DirectConnectApplication(_endpoint, _gate, _stopping.Token), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw new InvalidOperationException(
                $"{DirectConnectOptions.Section}:{nameof(_options.Listen)}: cannot listen on {_options.Listen}: {exception.Message}", exception);
        }

        _listensOn = Address.GetLeftPart(UriPartial.Authority);
        var address = CommandUrl.ToString();
        _logger.Listening(_plugin.Manifest.Name, address);
        if (_sources.IsEmpty && _options.ClientCaFile is null)
        {
            _logger.OpenToAll(address);
        }
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_kestrel is not null)
        {
            await _stopping.CancelAsync().ConfigureAwait(false);
            await _pipeline.DrainAsync(_hostOptions.DrainWithin).ConfigureAwait(false);
            await _kestrel.Services.GetRequiredService<IServer>().StopAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_kestrel is not null)
        {
            _listensOn = null;
            await _kestrel.DisposeAsync().ConfigureAwait(false);
            _kestrel = null;
        }

        _endpoint?.Dispose();
        _certificate?.Dispose();
        _stopping.Dispose();
    }

    /// <summary>The client's address and port.</summary>
    internal static EndPoint SourceOf(HttpContext context) =>
        new IPEndPoint(context.Connection.RemoteIpAddress ?? IPAddress.None, context.Connection.RemotePort);

    private void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        // The bound is kept where the answer can still be of the right class.
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MaxConcurrentConnections = _options.MaxConnections;
        kestrel.Limits.RequestHeadersTimeout = _options.HeadTimeout;
        kestrel.Limits.KeepAliveTimeout = _options.KeepAlive;
        if (!ListenAddress.TryParse(_options.Listen, out var endPoint))
        {
            throw new InvalidOperationException($"{DirectConnectOptions.Section}:{nameof(_options.Listen)} is no https address.");
        }

        kestrel.Listen(endPoint, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            if (!_sources.IsEmpty)
            {
                listen.Use(RefuseStrangers);
            }

            listen.UseHttps(ConfigureTls);
        });
    }

    private void ConfigureTls(HttpsConnectionAdapterOptions tls)
    {
        tls.ServerCertificate = _certificate!.Certificate;
        tls.ServerCertificateChain = _certificate.Chain;
        tls.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        tls.HandshakeTimeout = _options.HeadTimeout;
        if (_options.ClientCaFile is { } authorities)
        {
            var check = new ClientCertificateCheck(authorities);
            tls.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            tls.ClientCertificateValidation = (certificate, _, _) => check.Accepts(certificate);
        }
    }

    private ConnectionDelegate RefuseStrangers(ConnectionDelegate next) => connection =>
    {
        if (_sources.Allows(connection.RemoteEndPoint))
        {
            return next(connection);
        }

        _logger.SourceRefused(connection.RemoteEndPoint);
        connection.Abort();
        return Task.CompletedTask;
    };
}
