using System.Buffers.Binary;

namespace Plugin.Transport.Agent.Frames;

/// <summary>The 40 bytes that begin every message of the bus. Reading and writing them allocates nothing.</summary>
public readonly record struct FrameHeader
{
    /// <summary>The length of a header in bytes.</summary>
    public const int Size = 40;

    private const int FlagsOffset = 2;
    private const int SequenceOffset = 4;
    private const int ManagementServerOffset = 16;
    private const int AgentOffset = 24;
    private const int ViaOffset = 32;

    /// <summary>Where the length of the content stands.</summary>
    internal const int ContentLengthOffset = 12;

    /// <summary>The version; everything but <see cref="FrameVersion.V1"/> can be looked at, but not sent.</summary>
    public FrameVersion Version { get; init; }

    /// <summary>What the frame is and how its commands run.</summary>
    public FrameFlags Flags { get; init; }

    /// <summary>The number that ties an answer to its request; each sender counts its own.</summary>
    public long Sequence { get; init; }

    /// <summary>The length of the content before compression, in bytes.</summary>
    public int ContentLength { get; init; }

    /// <summary>The kernel node that asks, or -1. An answer is routed by it, so it is echoed.</summary>
    public long ManagementServerId { get; init; }

    /// <summary>The agent's id in the kernel's database, or -1 while it has none.</summary>
    public long AgentId { get; init; }

    /// <summary>The agent that the frame goes through; as a rule <see cref="AgentId"/>.</summary>
    public long Via { get; init; }

    /// <summary>True when the content is commands.</summary>
    public bool IsRequest => (Flags & FrameFlags.Request) != 0;

    /// <summary>True when a kernel sent the frame.</summary>
    public bool IsFromServer => (Flags & FrameFlags.FromServer) != 0;

    /// <summary>True when the commands after the first failed one are not run.</summary>
    public bool IsStopOnError => (Flags & FrameFlags.StopOnError) != 0;

    /// <summary>True when the kernel queues its requests behind this one.</summary>
    public bool IsInSequence => (Flags & FrameFlags.InSequence) != 0;

    /// <summary>True when one kernel tells another to forget a request.</summary>
    public bool IsControl => (Flags & FrameFlags.Control) != 0;

    /// <summary>True when the content is compressed on the wire.</summary>
    public bool IsCompressed => (Flags & FrameFlags.Compressed) != 0;

    /// <summary>Reads the header that a message begins with.</summary>
    /// <param name="message">At least <see cref="Size"/> bytes.</param>
    /// <exception cref="FrameException">The message is shorter than a header.</exception>
    public static FrameHeader Read(ReadOnlySpan<byte> message) => message.Length < Size
        ? throw new FrameException($"the message ends after {message.Length} bytes, a header alone has {Size}", message.Length)
        : new FrameHeader
        {
            Version = (FrameVersion)message[0],
            Flags = (FrameFlags)BinaryPrimitives.ReadUInt16BigEndian(message[FlagsOffset..]),
            Sequence = BinaryPrimitives.ReadInt64BigEndian(message[SequenceOffset..]),
            ContentLength = BinaryPrimitives.ReadInt32BigEndian(message[ContentLengthOffset..]),
            ManagementServerId = BinaryPrimitives.ReadInt64BigEndian(message[ManagementServerOffset..]),
            AgentId = BinaryPrimitives.ReadInt64BigEndian(message[AgentOffset..]),
            Via = BinaryPrimitives.ReadInt64BigEndian(message[ViaOffset..]),
        };

    /// <summary>Writes the header as it is, whatever its version.</summary>
    /// <param name="destination">At least <see cref="Size"/> bytes.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void WriteTo(Span<byte> destination)
    {
        if (destination.Length < Size)
        {
            throw new ArgumentException($"a header needs {Size} bytes", nameof(destination));
        }

        destination[0] = (byte)Version;
        destination[1] = 0;
        BinaryPrimitives.WriteUInt16BigEndian(destination[FlagsOffset..], (ushort)Flags);
        BinaryPrimitives.WriteInt64BigEndian(destination[SequenceOffset..], Sequence);
        BinaryPrimitives.WriteInt32BigEndian(destination[ContentLengthOffset..], ContentLength);
        BinaryPrimitives.WriteInt64BigEndian(destination[ManagementServerOffset..], ManagementServerId);
        BinaryPrimitives.WriteInt64BigEndian(destination[AgentOffset..], AgentId);
        BinaryPrimitives.WriteInt64BigEndian(destination[ViaOffset..], Via);
    }

    /// <summary>The header of the answer to this request: the same ids, order and error rules, from the other side.</summary>
    public FrameHeader ToAnswer() => this with
    {
        Flags = (Flags & (FrameFlags.StopOnError | FrameFlags.InSequence)) | (IsFromServer ? FrameFlags.None : FrameFlags.FromServer),
        ContentLength = 0,
    };

    /// <summary>Refuses every version but the one in use.</summary>
    /// <exception cref="FrameException">It is another one.</exception>
    public void RequireV1()
    {
        if (Version != FrameVersion.V1)
        {
            throw new FrameException(
                Version is FrameVersion.V2 or FrameVersion.V3
                    ? $"version {Version} is not supported, only V1 is"
                    : $"version byte {(byte)Version} is unknown, only 0 (V1) is supported",
                position: 0);
        }
    }
}
