using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>
/// Answers <c>GET /healthz</c>, <c>GET /readyz</c> and <c>GET /capabilities</c> when <c>Health:Listen</c> says where. It
/// speaks just as much HTTP as probes do, so that a plugin without ASP.NET has it too, and listens before the first startup
/// step.
/// </summary>
internal sealed class HealthServer(ProcessHealth health, RunningDescription description, IOptions<HealthOptions> options, ILogger<HealthServer> logger) : IHostedLifecycleService, IDisposable
{
    // Probes are few and quick; more than that is somebody else.
    private const int MostAtOnce = 16;

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _places = new(MostAtOnce);
    private Socket? _listener;
    private Task _accepting = Task.CompletedTask;

    /// <summary>Where it listens; null when it does not.</summary>
    public IPEndPoint? EndPoint => _listener?.LocalEndPoint as IPEndPoint;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.Value.FindEndPoint() is not { } endPoint)
        {
            return Task.CompletedTask;
        }

        _listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _listener.Bind(endPoint);
            _listener.Listen();
        }
        catch (SocketException exception)
        {
            throw new StartupException($"{HealthOptions.Section}:{nameof(HealthOptions.Listen)}: cannot listen on {options.Value.Listen}: {exception.Message}.", exception);
        }

        logger.HealthListens(EndPoint!);
        if (!IPAddress.IsLoopback(endPoint.Address))
        {
            logger.HealthIsOpen(EndPoint!);
        }

        _accepting = AcceptAsync(_listener, _stopping.Token);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        health.Stop();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Listens to the last: a process that drains is alive and not ready.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        _listener?.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _listener?.Dispose();
        _stopping.Dispose();
    }

    private async Task AcceptAsync(Socket listener, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            Socket client;
            try
            {
                client = await listener.AcceptAsync(stopping).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
            {
                if (exception is SocketException && !stopping.IsCancellationRequested)
                {
                    // The machine is short of descriptors, or the client has left already.
                    await Task.Delay(TimeSpan.FromMilliseconds(100), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }

                continue;
            }

            if (_places.Wait(0, CancellationToken.None))
            {
                _ = ServeAsync(client, stopping);
            }
            else
            {
                client.Dispose();
            }
        }
    }

    private async Task ServeAsync(Socket client, CancellationToken stopping)
    {
        try
        {
            using (client)
            {
                await new HealthExchange(health, description, client).AnswerAsync(stopping).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or OperationCanceledException)
        {
            // The probe has gone, or took too long to ask.
        }
        catch (Exception exception)
        {
            logger.HealthFaulted(exception);
        }
        finally
        {
            _places.Release();
        }
    }
}
