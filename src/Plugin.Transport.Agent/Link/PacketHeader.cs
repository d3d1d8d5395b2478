using System.Buffers.Binary;

namespace Plugin.Transport.Agent.Link;

/// <summary>
/// The four clear bytes before each TLS record: how many bytes follow, and whether the message goes on after them.
/// </summary>
internal readonly record struct PacketHeader
{
    /// <summary>The length of a packet's header in bytes.</summary>
    public const int Size = 4;

    /// <summary>The longest packet that the kernel accepts, in bytes without its header.</summary>
    public const int MaxLength = 18_000;

    private const uint FollowBit = 0x10000;

    /// <summary>Describes a packet.</summary>
    /// <param name="length">The length of its TLS records in bytes.</param>
    /// <param name="isFollowed">True when the message goes on in the next packet.</param>
    public PacketHeader(int length, bool isFollowed)
    {
        Length = length;
        IsFollowed = isFollowed;
    }

    /// <summary>The length of the packet's TLS records in bytes.</summary>
    public int Length { get; }

    /// <summary>True when the message goes on in the next packet.</summary>
    public bool IsFollowed { get; }

    /// <summary>Reads a header.</summary>
    /// <exception cref="LinkException">The bytes are none.</exception>
    public static PacketHeader Read(ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var length = (int)(value & 0xFFFF);
        if ((value & ~(FollowBit | 0xFFFF)) != 0)
        {
            throw new LinkException(TlsRecord.LooksLikeAlert(bytes)
                ? "the peer ended TLS with an alert, without a packet header"
                : TlsRecord.LooksLikeOne(bytes)
                ? "the peer sent a TLS record without a packet header; it may speak TLS 1.3, or plain TLS"
                : $"the peer sent bytes that are no packet header (0x{value:x8})");
        }

        return length is >= TlsRecord.HeaderSize and <= MaxLength
            ? new(length, (value & FollowBit) != 0)
            : throw new LinkException($"the peer announces a packet of {length} bytes; {TlsRecord.HeaderSize} to {MaxLength} are allowed");
    }

    /// <summary>Writes the header.</summary>
    public void WriteTo(Span<byte> destination) =>
        BinaryPrimitives.WriteUInt32BigEndian(destination, (uint)Length | (IsFollowed ? FollowBit : 0));
}
