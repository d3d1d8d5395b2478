namespace Plugin.Transport.Agent.Frames;

/// <summary>What a frame is and how its commands run. Bits without a name are kept as they came.</summary>
[Flags]
public enum FrameFlags : ushort
{
    /// <summary>An answer from an agent.</summary>
    None = 0,

    /// <summary>The content is commands; without this bit it is answers.</summary>
    Request = 0x01,

    /// <summary>The commands after the first failed one are not run.</summary>
    StopOnError = 0x02,

    /// <summary>
    /// The kernel holds back its next such request until this one is answered. An answer that loses the bit stops the
    /// kernel's queue for the agent until it reconnects.
    /// </summary>
    InSequence = 0x04,

    /// <summary>The sender is a kernel.</summary>
    FromServer = 0x20,

    /// <summary>One kernel tells another to forget a request.</summary>
    Control = 0x40,

    /// <summary>The content is compressed with gzip.</summary>
    Compressed = 0x80,
}
