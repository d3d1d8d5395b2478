namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>
/// Makes a server one node of a cluster. Nodes dial each other with the certificate of
/// <see cref="AgentServerOptions.Link"/>, so every node must accept the others' there; and a node accepts as another
/// node only whoever shows the very certificate that the directory has for it.
/// </summary>
public sealed class ClusterOptions
{
    /// <summary>What the nodes know together.</summary>
    public required IClusterDirectory Directory { get; init; }

    /// <summary>The name or address that the other nodes dial; null for the one that the server listens on.</summary>
    public string? Address { get; init; }

    /// <summary>How often a node is dialled until what was to go to it fails.</summary>
    public int MaxTries { get; init; } = 5;

    /// <summary>The time between two tries.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long each try may take, connecting and handshake together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many frames may wait for one node; further ones fail at once.</summary>
    public int MaxWaiting { get; init; } = 1000;

    /// <summary>How many requests of other nodes one agent may have, the queued ones included; further ones fail at once.</summary>
    public int MaxForwarded { get; init; } = 256;

    /// <summary>
    /// How often a node asks each one that it is connected to whether it is still there. The same on every node, since the
    /// one that is asked also notices when nobody asks any more.
    /// </summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// After how many intervals without a word a node counts as gone: what waits for its agents fails, and what it asked is
    /// forgotten.
    /// </summary>
    public int SilentPings { get; init; } = 3;
}
