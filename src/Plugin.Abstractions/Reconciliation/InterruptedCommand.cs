namespace Plugin.Abstractions;

/// <summary>A mutating command that was begun by an earlier plugin process and whose outcome on the device nobody knows.</summary>
public sealed record InterruptedCommand
{
    /// <summary>The command's wire name.</summary>
    public required string WireName { get; init; }

    /// <summary>The resource (the device) it was for, as in <see cref="CommandContext.Resource"/>.</summary>
    public required string Resource { get; init; }

    /// <summary>What it worked on; empty when the command names nothing.</summary>
    public required IReadOnlyList<ResourceKey> Keys { get; init; }

    /// <summary>The log id under which the earlier process logged it.</summary>
    public required string LogId { get; init; }

    /// <summary>When it came, by the wall clock of then.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>
    /// The command as logs show it: JSON with secrets hidden, for people and for the names in it. A text of more than
    /// 16 KiB is cut, and then is no JSON any more.
    /// </summary>
    public required string Body { get; init; }
}
