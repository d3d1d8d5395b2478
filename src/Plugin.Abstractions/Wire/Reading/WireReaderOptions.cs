namespace Plugin.Abstractions.Wire;

/// <summary>Bounds and habits of a <see cref="WireReader"/>.</summary>
public sealed class WireReaderOptions
{
    /// <summary>The defaults: 64 levels, 250,000 objects and arrays, what is unknown kept.</summary>
    public static WireReaderOptions Default { get; } = new();

    /// <summary>As the kernel's own reader: what it does not know is gone when the object is written again.</summary>
    public static WireReaderOptions LikeTheKernel { get; } = new() { KeepUnknownMembers = false };

    /// <summary>How many objects and arrays may be open at once.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many objects and arrays a text may hold: a few bytes of JSON become an object of hundreds.</summary>
    public int MaxNodes { get; init; } = 250_000;

    /// <summary>
    /// True to keep members, constants and parts of values that a contract does not know, so that an echo loses nothing.
    /// False also refuses a constant that the kernel's reader refuses.
    /// </summary>
    public bool KeepUnknownMembers { get; init; } = true;
}
