using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>
/// Takes calls of the executable on a socket that only the plugin process's own user may open. It starts and stops with
/// its host; when it stops, calls in progress are answered.
/// </summary>
public sealed class CallServer : IHostedService, IAsyncDisposable
{
    // A Unix socket's address ends at 107 bytes on Linux.
    private const int LongestPath = 107;

    private static readonly TimeSpan s_readLimit = TimeSpan.FromSeconds(10);

    private readonly IPlugin _plugin;
    private readonly ExtensionCalls _calls;
    private readonly CommandPipeline _pipeline;
    private readonly PluginHostOptions _hostOptions;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _places;
    private readonly CancellationTokenSource _stopping = new();
    private readonly HashSet<Task> _connections = [];
    private Socket? _socket;
    private Task _accepting = Task.CompletedTask;

    /// <summary>Creates a server; the host starts it.</summary>
    public CallServer(
        IPlugin plugin, ExtensionCalls calls, CommandPipeline pipeline, IOptions<ExtensionOptions> options,
        IOptions<PluginHostOptions> hostOptions, ILogger<CallServer> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(hostOptions);
        _plugin = plugin;
        _calls = calls;
        _pipeline = pipeline;
        _hostOptions = hostOptions.Value;
        _logger = logger;
        _places = new(options.Value.MaxCalls);
        SocketPath = CallSocket.PathOf(options.Value, hostOptions.Value);
    }

    /// <summary>The socket's full path.</summary>
    public string SocketPath { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The socket cannot be used; the message names the setting.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetByteCount(SocketPath) > LongestPath)
        {
            throw new InvalidOperationException(
                $"{ExtensionOptions.Section}:{nameof(ExtensionOptions.Socket)}: '{SocketPath}' is longer than the {LongestPath} bytes that a socket's path may have.");
        }

        _socket = Listen();
        _accepting = AcceptAsync(_socket);
        _logger.Listening(_plugin.Manifest.Name, SocketPath);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_socket is null)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await _accepting.ConfigureAwait(false);
        _socket.Dispose();
        _socket = null;
        File.Delete(SocketPath);
        await _pipeline.DrainAsync(_hostOptions.DrainWithin).ConfigureAwait(false);
        Task[] open;
        lock (_connections)
        {
            open = [.. _connections];
        }

        await Task.WhenAll(open).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_socket is not null)
        {
            await StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        }

        _stopping.Dispose();
        _places.Dispose();
    }

    private Socket Listen()
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(SocketPath)!);
            CallSocket.RemoveAbandoned(SocketPath);
            socket.Bind(new UnixDomainSocketEndPoint(SocketPath));
            if (!OperatingSystem.IsWindows())
            {
                // Nobody can connect before it listens.
                File.SetUnixFileMode(SocketPath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            socket.Listen();
            return socket;
        }
        catch (Exception exception) when (exception is SocketException or IOException or UnauthorizedAccessException)
        {
            socket.Dispose();
            throw new InvalidOperationException(
                $"{ExtensionOptions.Section}:{nameof(ExtensionOptions.Socket)}: cannot listen on '{SocketPath}': {exception.Message}", exception);
        }
    }

    private async Task AcceptAsync(Socket socket)
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await _places.WaitAsync(_stopping.Token).ConfigureAwait(false);
                var connection = await AcceptOneAsync(socket).ConfigureAwait(false);
                Track(ServeAsync(connection));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task<Socket> AcceptOneAsync(Socket socket)
    {
        while (true)
        {
            try
            {
                return await socket.AcceptAsync(_stopping.Token).ConfigureAwait(false);
            }
            catch (SocketException exception)
            {
                _logger.ConnectionRefused(SocketPath, exception.Message);
            }
        }
    }

    private void Track(Task connection)
    {
        lock (_connections)
        {
            _connections.Add(connection);
        }

        _ = connection.ContinueWith(
            ended =>
            {
                lock (_connections)
                {
                    _connections.Remove(ended);
                }
            },
            TaskScheduler.Default);
    }

    private async Task ServeAsync(Socket socket)
    {
        await Task.Yield();
        using var connection = socket;
        try
        {
            var (action, payload, limit) = await ReadAsync(connection).ConfigureAwait(false);
            var reply = await AnswerAsync(connection, action, payload, limit).ConfigureAwait(false);
            await connection.SendAsync(CallFrame.Reply(reply), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or CallException or OperationCanceledException or EndOfStreamException)
        {
            _logger.ConnectionRefused(SocketPath, exception is OperationCanceledException ? "no call came in time" : exception.Message);
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task<ExtensionReply> AnswerAsync(Socket connection, string action, byte[] payload, TimeSpan limit)
    {
        using var left = new CancellationTokenSource();
        using var answered = new CancellationTokenSource();
        var watch = WatchAsync(connection, left, answered.Token);
        var reply = await _calls.RunAsync(action, payload, limit, left.Token).ConfigureAwait(false);
        if (left.IsCancellationRequested)
        {
            _logger.CallerLeft(action);
        }

        await answered.CancelAsync().ConfigureAwait(false);
        await watch.ConfigureAwait(false);
        return reply;
    }

    /// <summary>Notices that the executable has ended: the kernel killed it and takes the action for failed.</summary>
    private static async Task WatchAsync(Socket connection, CancellationTokenSource left, CancellationToken answered)
    {
        try
        {
            if (await connection.ReceiveAsync(new byte[1], answered).ConfigureAwait(false) == 0)
            {
                await left.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (SocketException)
        {
            await left.CancelAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The answer came first.
        }
    }

    private static async Task<(string Action, byte[] Payload, TimeSpan Limit)> ReadAsync(Socket connection)
    {
        using var limit = new CancellationTokenSource(s_readLimit);
        var head = await ReadAsync(connection, CallFrame.HeadLength, limit.Token).ConfigureAwait(false);
        var (time, action, payload) = CallFrame.ReadHead(head);
        var name = await ReadAsync(connection, action, limit.Token).ConfigureAwait(false);
        return (Encoding.UTF8.GetString(name), await ReadAsync(connection, payload, limit.Token).ConfigureAwait(false), time);
    }

    private static async Task<byte[]> ReadAsync(Socket connection, int length, CancellationToken cancellation)
    {
        var bytes = new byte[length];
        var count = 0;
        while (count < length)
        {
            var read = await connection.ReceiveAsync(bytes.AsMemory(count), cancellation).ConfigureAwait(false);
            count += read > 0 ? read : throw new EndOfStreamException("it ended in the middle of a call");
        }

        return bytes;
    }
}
