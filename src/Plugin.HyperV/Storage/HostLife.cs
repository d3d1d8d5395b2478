namespace Plugin.HyperV.Storage;

/// <summary>What the heartbeat files say about a host.</summary>
public enum HostLife
{
    /// <summary>Nothing certain: no pool, no file, a file that cannot be read. Never to be taken for dead.</summary>
    Undetermined,

    /// <summary>A recent heartbeat was found.</summary>
    Alive,

    /// <summary>Every heartbeat that was found is old, and every pool could be read.</summary>
    Dead,
}
