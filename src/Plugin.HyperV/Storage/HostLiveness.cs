using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>Judges from the heartbeat files in the shared pools whether another host lives.</summary>
public sealed class HostLiveness(IHostFiles files, StoragePools pools, TimeProvider time)
{
    /// <summary>After this time without a heartbeat a host counts as dead.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Judges a host.</summary>
    /// <param name="address">Its private IP address.</param>
    /// <returns>The verdict and, in words, why.</returns>
    public (HostLife Life, string Reason) Judge(string address)
    {
        DateTimeOffset? latest = null;
        string? unreadable = null;
        foreach (var pool in pools.All)
        {
            try
            {
                var path = HeartbeatFile.PathIn(pool.Root, address);
                if (!files.FileExists(path))
                {
                    if (!files.DirectoryExists(pool.Root))
                    {
                        unreadable = $"pool {pool.Uuid} cannot be reached";
                    }

                    continue;
                }

                using var reader = new StreamReader(files.OpenRead(path));
                var stamp = HeartbeatFile.Parse(reader.ReadLine());
                unreadable = stamp is null ? $"'{path}' holds no time" : unreadable;
                latest = stamp > latest || latest is null ? stamp ?? latest : latest;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or HyperVException)
            {
                unreadable = error.Message;
            }
        }

        return latest switch
        {
            { } stamp when time.GetUtcNow() - stamp < Patience => (HostLife.Alive, $"Host {address} wrote a heartbeat at {HeartbeatFile.Format(stamp)} UTC."),
            _ when unreadable is not null => (HostLife.Undetermined, $"Whether host {address} lives cannot be said: {unreadable}."),
            { } stamp => (HostLife.Dead, $"The last heartbeat of host {address} is of {HeartbeatFile.Format(stamp)} UTC."),
            null when pools.All.Count == 0 => (HostLife.Undetermined, $"Whether host {address} lives cannot be said: this host has no pool to look in."),
            null => (HostLife.Undetermined, $"Whether host {address} lives cannot be said: it never wrote a heartbeat into a pool of this host."),
        };
    }
}
