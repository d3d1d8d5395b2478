using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>A place in the queues of some keys. It may be used again once it has been left.</summary>
internal sealed class LaneTicket
{
    /// <summary>What the work is on; filled before it queues up.</summary>
    public List<ResourceKey> Keys { get; } = new(2);

    /// <summary>The resource that the keys belong to; null when they hold for the whole process.</summary>
    public object? Scope { get; set; }

    /// <summary>True while it has places in the queues; guarded by the lane set's lock.</summary>
    public bool Queued { get; set; }

    /// <summary>In how many queues somebody is ahead; guarded by the lane set's lock.</summary>
    public int LanesToWaitFor { get; set; }

    /// <summary>Completes when nobody is ahead any more; null when nobody was from the start.</summary>
    public TaskCompletionSource? Turn { get; set; }
}
