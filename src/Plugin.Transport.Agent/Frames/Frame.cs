using System.Buffers;

namespace Plugin.Transport.Agent.Frames;

/// <summary>
/// A received message: its header and its content, a JSON array in UTF-8 that
/// <see cref="Plugin.Abstractions.Wire.WireEnvelope"/> reads. The content may lie in a pooled buffer, so it is valid
/// until <see cref="Dispose"/>, which exactly one copy of the value must call once.
/// </summary>
public readonly struct Frame : IDisposable
{
    /// <summary>The longest message and the longest content that are read unless another limit is given, in bytes.</summary>
    public const int DefaultMaxLength = 32 << 20;

    private readonly byte[]? _rented;

    private Frame(in FrameHeader header, ReadOnlyMemory<byte> content, byte[]? rented)
    {
        Header = header;
        Content = content;
        _rented = rented;
    }

    /// <summary>The header as it came: its flags still say whether the content was compressed.</summary>
    public FrameHeader Header { get; }

    /// <summary>The content, inflated.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>
    /// Reads a message of any version. Content that is not compressed stays where it is, so the message must outlive
    /// the frame.
    /// </summary>
    /// <param name="message">One whole message, as it is inside TLS.</param>
    /// <param name="maxLength">The longest content that is inflated, in bytes.</param>
    /// <exception cref="FrameException">
    /// It is no frame; no more was allocated than the limit, and than the compressed bytes could inflate to.
    /// </exception>
    public static Frame Read(ReadOnlyMemory<byte> message, int maxLength = DefaultMaxLength)
    {
        var header = FrameHeader.Read(message.Span);
        var content = message[FrameHeader.Size..];
        if (!header.IsCompressed)
        {
            RequireDeclaredLength(header, content.Length);
            return new(header, content, rented: null);
        }

        var inflated = GzipContent.Inflate(content, header.ContentLength, maxLength);
        return new(header, inflated.AsMemory(0, header.ContentLength), inflated);
    }

    /// <summary>Reads a message from a buffer of the shared pool, which belongs to the frame from now on, also on an error.</summary>
    /// <exception cref="FrameException">It is no frame, or not one of the version in use.</exception>
    internal static Frame Take(byte[] rented, int length, int maxLength)
    {
        var isKept = false;
        try
        {
            var frame = Read(rented.AsMemory(0, length), maxLength);
            frame.Header.RequireV1();
            isKept = frame._rented is null;
            return isKept ? new(frame.Header, frame.Content, rented) : frame;
        }
        finally
        {
            if (!isKept)
            {
                PooledBytes.Return(rented, length);
            }
        }
    }

    /// <summary>Gives the content's buffer back; the content must not be used any more.</summary>
    public void Dispose()
    {
        if (_rented is not null)
        {
            PooledBytes.Return(_rented, Math.Min(_rented.Length, Content.Length + FrameHeader.Size));
        }
    }

    private static void RequireDeclaredLength(in FrameHeader header, int length)
    {
        if (header.ContentLength != length)
        {
            throw new FrameException(
                $"the header declares {header.ContentLength} bytes of content, the message has {length}", FrameHeader.ContentLengthOffset);
        }
    }
}
