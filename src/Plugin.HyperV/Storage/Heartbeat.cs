using System.Text;
using Microsoft.Extensions.Logging;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>Writes this host's heartbeat into every pool, once a minute, from the plugin process itself.</summary>
public sealed partial class Heartbeat(
    IHostFiles files, StoragePools pools, IPluginStateStore state, TimeProvider time, ILogger<Heartbeat> logger) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private readonly Lock _beat = new();
    private ITimer? _timer;

    /// <summary>Starts beating; the first beat is at once.</summary>
    public void Start()
    {
        Beat();
        _timer ??= time.CreateTimer(static self => ((Heartbeat)self!).Beat(), this, Interval, Interval);
    }

    /// <summary>Writes one heartbeat into every pool. A pool that cannot be reached is logged and left for the next beat.</summary>
    public void Beat()
    {
        if (state.Current.PrivateAddress is not { } address || !_beat.TryEnter())
        {
            return;
        }

        try
        {
            var line = Encoding.ASCII.GetBytes(HeartbeatFile.Format(time.GetUtcNow()) + "\n");
            foreach (var pool in pools.All)
            {
                Write(pool, address, line);
            }
        }
        finally
        {
            _beat.Exit();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    private void Write(StoragePool pool, string address, byte[] line)
    {
        try
        {
            var path = HeartbeatFile.PathIn(pool.Root, address);
            var partial = path + ".new";
            using (var file = files.Create(partial))
            {
                file.Write(line);
            }

            files.Move(partial, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or HyperVException)
        {
            LogMissed(pool.Uuid, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No heartbeat in pool {Pool}: {Cause}")]
    private partial void LogMissed(string pool, string cause);
}
