using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>
/// Tells systemd that the process is ready, how it is, that it lives and that it stops. While it starts it asks for more
/// time, since a device may take longer to answer than a unit's start may take.
/// </summary>
internal sealed class SystemdService(
    SystemdEnvironment environment, ProcessHealth health, TimeProvider time, ILogger<SystemdService> logger) : IHostedLifecycleService, IDisposable
{
    private const string MoreTime = "EXTEND_TIMEOUT_USEC=60000000";

    private static readonly TimeSpan s_tellEvery = TimeSpan.FromSeconds(10);

    private readonly SystemdSocket? _socket = environment.NotifySocket is { } address ? new(address) : null;
    private readonly CancellationTokenSource _stopped = new();
    private volatile bool _isStarted;
    private string _told = "";
    private Task _telling = Task.CompletedTask;
    private Task _watching = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (_socket is not null)
        {
            _telling = TellAsync(_stopped.Token);
            _watching = environment.Watchdog is { } interval ? WatchAsync(interval / 2, _stopped.Token) : Task.CompletedTask;
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _isStarted = true;
        Send($"READY=1\nSTATUS={Tell()}");
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        Send("STOPPING=1\nSTATUS=answers the commands in progress");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The watchdog is answered to the last: draining takes its time.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_telling, _watching).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _stopped.Cancel();
        _stopped.Dispose();
        _socket?.Dispose();
    }

    private async Task TellAsync(CancellationToken stopped)
    {
        using var timer = new PeriodicTimer(s_tellEvery, time);
        do
        {
            if (!_isStarted)
            {
                Send($"{MoreTime}\nSTATUS={Tell()}");
            }
            else if (_told != Describe())
            {
                Send($"STATUS={Tell()}");
            }
        }
        while (await timer.WaitForNextTickAsync(stopped).ConfigureAwait(false));
    }

    private async Task WatchAsync(TimeSpan interval, CancellationToken stopped)
    {
        using var timer = new PeriodicTimer(interval, time);
        do
        {
            if (await health.IsAliveAsync().ConfigureAwait(false))
            {
                Send("WATCHDOG=1");
            }
            else
            {
                logger.Stuck();
            }
        }
        while (await timer.WaitForNextTickAsync(stopped).ConfigureAwait(false));
    }

    private string Describe() => health.Describe().ReplaceLineEndings(" ");

    private string Tell() => _told = Describe();

    private void Send(string message)
    {
        try
        {
            _socket?.Send(message);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            logger.NotTold(message.Split('\n')[0], exception.Message);
        }
    }
}
