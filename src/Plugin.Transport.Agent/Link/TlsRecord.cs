using System.Buffers.Binary;

namespace Plugin.Transport.Agent.Link;

/// <summary>The clear five bytes that begin each TLS record: type, version, length.</summary>
internal static class TlsRecord
{
    /// <summary>The length of a record's header in bytes.</summary>
    public const int HeaderSize = 5;

    /// <summary>The most bytes that one record carries before encryption.</summary>
    public const int MaxContent = 16_384;

    /// <summary>The most bytes of an encrypted record with its header.</summary>
    private const int MaxLength = HeaderSize + MaxContent + 2048;

    private const byte ChangeCipherSpec = 20;
    private const byte Alert = 21;
    private const byte ApplicationData = 23;

    /// <summary>The length of a record with its header.</summary>
    public static int LengthOf(ReadOnlySpan<byte> record) => HeaderSize + BinaryPrimitives.ReadUInt16BigEndian(record[3..]);

    /// <summary>True when the bytes begin like a record of any type.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> bytes) =>
        bytes is [>= ChangeCipherSpec and <= ApplicationData, 3, <= 4, ..];

    /// <summary>True when the bytes begin like a record with which an end says goodbye or complains.</summary>
    public static bool LooksLikeAlert(ReadOnlySpan<byte> bytes) => LooksLikeOne(bytes) && bytes[0] == Alert;

    /// <summary>Refuses what no handshake consists of.</summary>
    /// <exception cref="LinkException">It is no record, or one that TLS does not allow.</exception>
    public static void RequireOne(ReadOnlySpan<byte> bytes)
    {
        if (!LooksLikeOne(bytes))
        {
            throw new LinkException($"it does not speak TLS but {Guess(bytes)}", inner: null, LinkFailure.NotTls);
        }

        if (LengthOf(bytes) > MaxLength)
        {
            throw new LinkException($"it announces a TLS record of {LengthOf(bytes)} bytes; {MaxLength} are allowed", inner: null, LinkFailure.NotTls);
        }
    }

    /// <summary>Refuses what may not come after the handshake: another handshake above all.</summary>
    /// <exception cref="LinkException">It is neither data nor an alert.</exception>
    public static void RequireDataOrAlert(ReadOnlySpan<byte> record)
    {
        if (record[0] is not (ApplicationData or Alert))
        {
            throw new LinkException($"the peer sent a TLS record of type {record[0]} after the handshake; only data is allowed");
        }
    }

    private static string Guess(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("HTTP"u8) || bytes.StartsWith("GET "u8) || bytes.StartsWith("POST"u8) || bytes.StartsWith("HEAD"u8) || bytes.StartsWith("PUT "u8) ? "HTTP"
        : bytes.StartsWith("SSH-"u8) ? "SSH"
        : "something else";
}
