namespace Plugin.Transport.Agent.Connection;

/// <summary>The bounds of a connection.</summary>
public sealed class FrameConnectionOptions
{
    /// <summary>
    /// How many requests may wait for the peer's answer at one time; further ones wait their turn here. CloudStack's
    /// ends drop messages without a word when more than ten times their workers are pending: 50 for an agent with its
    /// default of 5 workers, 150 for a management server.
    /// </summary>
    public int Window { get; init; } = 40;

    /// <summary>How many frames may wait to be sent; further senders wait.</summary>
    public int QueueCapacity { get; init; } = 256;

    /// <summary>How many bytes may wait to be sent; further senders wait. One frame may be longer when it is alone.</summary>
    public long QueueBytes { get; init; } = 16L << 20;

    /// <summary>
    /// How many frames go in each <see cref="BurstPause"/> while the peer is owed more answers than that; null for as
    /// many as there are.
    /// </summary>
    public int? Burst { get; init; }

    /// <summary>The least time from one burst to the next.</summary>
    public TimeSpan BurstPause { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The clock of the pauses.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
