using System.Buffers;

namespace Plugin.Transport.Agent.Frames;

/// <summary>
/// A message ready to be sent, in a pooled buffer that is valid until <see cref="Dispose"/>, which exactly one copy of
/// the value must call once.
/// </summary>
public readonly struct OutgoingFrame : IDisposable
{
    /// <summary>Content of at least this length is compressed, in bytes.</summary>
    public const int CompressionThreshold = 8192;

    private OutgoingFrame(in FrameHeader header, byte[] rented, int length)
    {
        Header = header;
        Buffer = rented;
        Length = length;
        header.WriteTo(rented);
    }

    /// <summary>The header that is sent.</summary>
    public FrameHeader Header { get; }

    /// <summary>The message: header and content, as they go into TLS.</summary>
    public ReadOnlyMemory<byte> Bytes => Buffer.AsMemory(0, Length);

    /// <summary>The length of the message in bytes.</summary>
    public int Length { get; }

    /// <summary>The pooled buffer, longer than the message.</summary>
    internal byte[] Buffer { get; }

    /// <summary>Builds a message, compressed when the content is long enough.</summary>
    /// <param name="header">The header; the content's length and the compressed flag are set here.</param>
    /// <param name="content">A JSON array in UTF-8.</param>
    /// <exception cref="FrameException">The header is not of the version in use.</exception>
    public static OutgoingFrame Create(FrameHeader header, ReadOnlySpan<byte> content)
    {
        header.RequireV1();
        if (content.Length >= CompressionThreshold)
        {
            var compressed = GzipContent.Deflate(content, out var length);
            return new(header with { Flags = header.Flags | FrameFlags.Compressed, ContentLength = content.Length }, compressed, length);
        }

        var rented = ArrayPool<byte>.Shared.Rent(FrameHeader.Size + content.Length);
        content.CopyTo(rented.AsSpan(FrameHeader.Size));
        return new(
            header with { Flags = header.Flags & ~FrameFlags.Compressed, ContentLength = content.Length },
            rented,
            FrameHeader.Size + content.Length);
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => PooledBytes.Return(Buffer, Length);
}
