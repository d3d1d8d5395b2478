using System.Buffers.Binary;

namespace Plugin.Transport.Agent.Link;

/// <summary>The clear five bytes that begin each TLS record: type, version, length.</summary>
internal static class TlsRecord
{
    /// <summary>The length of a record's header in bytes.</summary>
    public const int HeaderSize = 5;

    /// <summary>The most bytes that one record carries before encryption.</summary>
    public const int MaxContent = 16_384;

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

    /// <summary>Refuses what may not come after the handshake: another handshake above all.</summary>
    /// <exception cref="LinkException">It is neither data nor an alert.</exception>
    public static void RequireDataOrAlert(ReadOnlySpan<byte> record)
    {
        if (record[0] is not (ApplicationData or Alert))
        {
            throw new LinkException($"the peer sent a TLS record of type {record[0]} after the handshake; only data is allowed");
        }
    }
}
