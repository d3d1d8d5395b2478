using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Plugin.Cli.Decoding;

/// <summary>One message of the agent bus: a header of 40 bytes and a JSON array, possibly compressed.</summary>
internal sealed class AgentFrame
{
    /// <summary>The length of the header in bytes.</summary>
    public const int HeaderLength = 40;

    private const int MaxContentLength = 64 << 20;
    private const int KnownFlags = 0xE7;

    private static readonly (int Bit, string Name)[] s_flags =
    [
        (0x01, "request"), (0x02, "stop on error"), (0x04, "in sequence"), (0x20, "from server"), (0x40, "control"), (0x80, "compressed"),
    ];

    private readonly byte[] _header;

    private AgentFrame(byte[] header, byte[] content)
    {
        _header = header;
        Content = content;
    }

    /// <summary>The JSON array, inflated.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    private int Flags => BinaryPrimitives.ReadUInt16BigEndian(_header.AsSpan(2));

    private int ContentLength => BinaryPrimitives.ReadInt32BigEndian(_header.AsSpan(12));

    /// <summary>True when the bytes cannot be text and so are a frame: no JSON starts with a control character.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> bytes) => bytes.Length > 0 && bytes[0] < (byte)'\t';

    /// <summary>Reads a frame.</summary>
    /// <exception cref="UnusableInputException">The bytes are no frame.</exception>
    public static AgentFrame Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength)
        {
            throw Unusable($"it has {bytes.Length} bytes, a header alone has {HeaderLength}");
        }

        var frame = new AgentFrame(bytes[..HeaderLength].ToArray(), bytes[HeaderLength..].ToArray());
        return (frame.Flags & 0x80) == 0 ? frame : new(frame._header, Inflate(frame.Content.Span, frame.ContentLength));
    }

    /// <summary>The header's fields in their order, for people.</summary>
    public IEnumerable<(string Name, string Value)> Describe()
    {
        yield return ("version", Number(_header[0]));
        yield return ("flags", $"0x{Flags:x4} ({FlagNames()})");
        yield return ("sequence", Number(BinaryPrimitives.ReadInt64BigEndian(_header.AsSpan(4))));
        yield return ("content length", Number(ContentLength));
        yield return ("management server", Number(BinaryPrimitives.ReadInt64BigEndian(_header.AsSpan(16))));
        yield return ("agent", Number(BinaryPrimitives.ReadInt64BigEndian(_header.AsSpan(24))));
        yield return ("via", Number(BinaryPrimitives.ReadInt64BigEndian(_header.AsSpan(32))));
    }

    private static byte[] Inflate(ReadOnlySpan<byte> content, int length)
    {
        if (length is < 0 or > MaxContentLength)
        {
            throw Unusable($"its header promises {length} bytes of content");
        }

        try
        {
            using var gzip = new GZipStream(new MemoryStream(content.ToArray()), CompressionMode.Decompress);
            var inflated = new byte[length];
            gzip.ReadExactly(inflated);
            return gzip.ReadByte() < 0 ? inflated : throw Unusable($"its content inflates to more than the {length} bytes its header promises");
        }
        catch (EndOfStreamException)
        {
            throw Unusable($"its content inflates to less than the {length} bytes its header promises");
        }
        catch (InvalidDataException e)
        {
            throw Unusable($"its content does not inflate ({e.Message.TrimEnd('.')})");
        }
    }

    private string FlagNames()
    {
        var names = s_flags.Where(flag => (Flags & flag.Bit) != 0).Select(static flag => flag.Name).ToList();
        if ((Flags & 0x01) == 0)
        {
            names.Insert(0, "response");
        }

        if ((Flags & ~KnownFlags) != 0)
        {
            names.Add($"unknown 0x{Flags & ~KnownFlags:x4}");
        }

        return string.Join(", ", names);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static UnusableInputException Unusable(string why) =>
        new($"the frame is broken: {why}", "give one whole message as it is inside TLS, without link headers");
}
