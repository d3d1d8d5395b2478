using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Plugin.Transport.Agent.Frames;

/// <summary>Content in gzip form, in buffers of the shared pool.</summary>
internal static class GzipContent
{
    /// <summary>No deflate stream inflates to more than this many times its length.</summary>
    private const long MaxRatio = 1032;

    /// <summary>The gzip header and trailer, and what deflate adds to bytes that do not compress.</summary>
    private const int Overhead = 64;

    private const int TrailerLength = 8;

    /// <summary>Inflates content to exactly the length that its header declares.</summary>
    /// <returns>A rented buffer that holds the declared length.</returns>
    /// <exception cref="FrameException">The length is not allowed, is not possible or is not the real one, or the bytes are not gzip.</exception>
    public static byte[] Inflate(ReadOnlyMemory<byte> compressed, int declared, int maxLength)
    {
        RequirePossibleLength(compressed.Span, declared, maxLength);
        var inflated = ArrayPool<byte>.Shared.Rent(declared);
        var isKept = false;
        try
        {
            using var gzip = new GZipStream(AsStream(compressed), CompressionMode.Decompress);
            var length = gzip.ReadAtLeast(inflated.AsSpan(0, declared), declared, throwOnEndOfStream: false);
            if (length < declared)
            {
                throw new FrameException(
                    $"the header declares {declared} bytes of content, it inflates to {length}", FrameHeader.ContentLengthOffset);
            }

            if (gzip.ReadByte() >= 0)
            {
                throw new FrameException(
                    $"the header declares {declared} bytes of content, it inflates to more", FrameHeader.ContentLengthOffset);
            }

            isKept = true;
            return inflated;
        }
        catch (InvalidDataException e)
        {
            throw new FrameException("the content is not what gzip writes", FrameHeader.Size, e);
        }
        finally
        {
            if (!isKept)
            {
                PooledBytes.Return(inflated, declared);
            }
        }
    }

    /// <summary>Compresses content behind room for a header.</summary>
    /// <param name="content">What to compress.</param>
    /// <param name="length">The length of the header's room and the compressed bytes.</param>
    /// <returns>A rented buffer.</returns>
    public static byte[] Deflate(ReadOnlySpan<byte> content, out int length)
    {
        var compressed = ArrayPool<byte>.Shared.Rent(FrameHeader.Size + content.Length + (content.Length >> 8) + Overhead);
        var stream = new MemoryStream(compressed);
        stream.Position = FrameHeader.Size;
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        length = (int)stream.Position;
        return compressed;
    }

    private static void RequirePossibleLength(ReadOnlySpan<byte> compressed, int declared, int maxLength)
    {
        if (declared < 0 || declared > maxLength)
        {
            throw new FrameException($"the header declares {declared} bytes of content, {maxLength} are allowed", FrameHeader.ContentLengthOffset);
        }

        if (declared > compressed.Length * MaxRatio)
        {
            throw new FrameException(
                $"the header declares {declared} bytes of content, {compressed.Length} compressed ones cannot hold that", FrameHeader.ContentLengthOffset);
        }

        // The last four bytes of gzip are the length again; they are missing when the end is.
        if (compressed.Length < TrailerLength || BinaryPrimitives.ReadInt32LittleEndian(compressed[^sizeof(int)..]) != declared)
        {
            throw new FrameException(
                $"the header declares {declared} bytes of content, the compressed content does not end with that length",
                FrameHeader.ContentLengthOffset);
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new(bytes.ToArray(), writable: false);
}
