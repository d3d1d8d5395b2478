using System.Globalization;
using System.Text;

namespace Fuzz.Tests.Inputs;

/// <summary>Changes that leave a text well-formed, or nearly so, and so get behind the reader's first check.</summary>
internal static class StructureMutations
{
    public static byte[] Apply(byte[] text, JsonSpans spans, byte[] other, JsonSpans? otherSpans, Random random)
    {
        var value = Bytes.Pick(spans.Values, random);
        if (spans.Members.Count == 0)
        {
            return Bytes.Replace(text, value, Bytes.Pick(Seeds.Values, random));
        }

        var member = Bytes.Pick(spans.Members, random);
        switch (random.Next(14))
        {
            case 0 or 1:
                return Bytes.Replace(text, value, Bytes.Pick(Seeds.Values, random));
            case 2:
                return Bytes.Replace(text, value, text[Bytes.Pick(spans.Values, random)]);
            case 3 when otherSpans is not null:
                return Bytes.Replace(text, value, other[Bytes.Pick(otherSpans.Values, random)]);
            case 4:
                return Bytes.Insert(text, member.Name.Start.Value, [.. text[member.All], (byte)',']);
            case 5:
                return Bytes.Insert(text, member.Name.Start.Value, [.. text[member.Name], (byte)':', .. Bytes.Pick(Seeds.Values, random), (byte)',']);
            case 6:
                return Bytes.Replace(text, member.Name, text[Bytes.Pick(spans.Members, random).Name]);
            case 7 when otherSpans is { Members.Count: > 0 }:
                return Bytes.Insert(text, member.Name.Start.Value, [.. other[Bytes.Pick(otherSpans.Members, random).All], (byte)',']);
            case 8:
                return Bytes.Replace(text, member.Name, Escaped(text[member.Name], random));
            case 9:
                return NullsEverywhere(text, spans, random);
            case 10:
                return Nested(text, value, random);
            case 11:
                return Bytes.Replace(text, value, Huge(random));
            case 12:
                return Bytes.Replace(text, value, [.. " \t"u8, .. text[value], .. "\r\n "u8]);
            default:
                return Bytes.Insert(text, member.Name.Start.Value, [.. Encoding.UTF8.GetBytes($"\"x{random.Next(4)}\":"), .. text[value], (byte)',']);
        }
    }

    private static byte[] Escaped(byte[] quotedName, Random random)
    {
        if (quotedName.Length <= 2)
        {
            return quotedName;
        }

        var at = 1 + random.Next(quotedName.Length - 2);
        return Bytes.Replace(quotedName, at..(at + 1), Encoding.ASCII.GetBytes("\\u" + ((int)quotedName[at]).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture)));
    }

    private static byte[] NullsEverywhere(byte[] text, JsonSpans spans, Random random)
    {
        var every = random.Next(1, 4);
        var changed = text;
        // From the back, so that the spans in front stay where they are.
        foreach (var value in spans.Values.Where(value => text[value][0] is not ((byte)'{' or (byte)'[')).OrderByDescending(static value => value.Start.Value))
        {
            if (random.Next(every) == 0)
            {
                changed = Bytes.Replace(changed, value, "null"u8);
            }
        }

        return changed;
    }

    private static byte[] Nested(byte[] text, Range value, Random random)
    {
        var levels = random.Next(8) == 0 ? 5000 : random.Next(1, 70);
        var (open, close) = random.Next(3) switch
        {
            0 => ("[", "]"),
            1 => ("{\"a\":", "}"),
            _ => ("{\"parent\":", "}"),
        };
        var begun = string.Concat(Enumerable.Repeat(open, levels));
        var ended = string.Concat(Enumerable.Repeat(close, random.Next(4) == 0 ? 0 : levels));
        return Bytes.Replace(text, value, [.. Encoding.UTF8.GetBytes(begun), .. text[value], .. Encoding.UTF8.GetBytes(ended)]);
    }

    private static byte[] Huge(Random random)
    {
        var size = 1 << random.Next(6, 16);
        return Encoding.UTF8.GetBytes(random.Next(6) switch
        {
            0 => "\"" + new string('x', size) + "\"",
            1 => "\"" + string.Concat(Enumerable.Repeat("\\u0041", size / 6)) + "\"",
            2 => new string('9', size),
            3 => "0." + new string('0', size) + "1e" + size.ToString(CultureInfo.InvariantCulture),
            4 => "[" + string.Concat(Enumerable.Repeat("{},", size / 3)) + "{}]",
            _ => "{" + string.Join(',', Enumerable.Range(0, size / 8).Select(static i => string.Create(CultureInfo.InvariantCulture, $"\"{i}\":{i}"))) + "}",
        });
    }
}
