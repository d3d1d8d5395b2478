using System.Buffers;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>
/// Brings a body to UTF-8. CloudStack's client writes Latin-1 and does not say so; anybody else writes UTF-8. A body
/// without a charset that is valid UTF-8 is therefore UTF-8, and any other is Latin-1.
/// </summary>
internal static class BodyCharset
{
    /// <summary>Gives a body whose bytes are UTF-8 if its charset said what it is: the same one, or another in its place.</summary>
    /// <exception cref="UnreadableCommandException">The charset is not one that is understood.</exception>
    public static RequestBody ToUtf8(RequestBody body, string? contentType)
    {
        var charset = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed.Charset.ToString().Trim('"') : "";
        switch (charset.ToUpperInvariant())
        {
            case "":
                return Utf8.IsValid(body.Bytes) ? body : FromLatin1(body);
            case "UTF-8" or "UTF8" or "US-ASCII" or "ASCII":
                // Not valid after all: the reader says where.
                return body;
            case "ISO-8859-1" or "ISO8859-1" or "ISO_8859-1" or "LATIN1" or "LATIN-1":
                return FromLatin1(body);
            default:
                throw new UnreadableCommandException($"the charset '{Shorten(charset)}' is not understood; send UTF-8 or ISO-8859-1");
        }
    }

    private static RequestBody FromLatin1(RequestBody body)
    {
        using (body)
        {
            var source = body.Bytes;
            var target = ArrayPool<byte>.Shared.Rent(source.Length + CountHigh(source));
            var length = 0;
            foreach (var octet in source)
            {
                if (octet < 0x80)
                {
                    target[length++] = octet;
                }
                else
                {
                    target[length++] = (byte)(0xC0 | (octet >> 6));
                    target[length++] = (byte)(0x80 | (octet & 0x3F));
                }
            }

            return new RequestBody(target, length);
        }
    }

    private static int CountHigh(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var octet in bytes)
        {
            count += octet >> 7;
        }

        return count;
    }

    private static string Shorten(string text) => text.Length > 40 ? text[..40] : text;
}
