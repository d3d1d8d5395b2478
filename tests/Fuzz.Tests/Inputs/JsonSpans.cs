using System.Text.Json;

namespace Fuzz.Tests.Inputs;

/// <summary>Where the values and members of a well-formed text are.</summary>
internal sealed record JsonSpans(IReadOnlyList<Range> Values, IReadOnlyList<JsonMember> Members)
{
    /// <summary>The spans of a text; null for one that is malformed.</summary>
    public static JsonSpans? Of(byte[] text)
    {
        var values = new List<Range>();
        var members = new List<JsonMember>();
        var open = new Stack<(int Start, Range? Name)>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 1000 });
        Range? name = null;
        try
        {
            while (reader.Read())
            {
                var token = (int)reader.TokenStartIndex..(int)reader.BytesConsumed;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        // The reader takes the colon along; the quotes end the name.
                        name = token.Start.Value..(Array.LastIndexOf(text, (byte)'"', token.End.Value - 1) + 1);
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((token.Start.Value, name));
                        name = null;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var (start, outerName) = open.Pop();
                        Add(start..token.End.Value, outerName);
                        break;
                    default:
                        Add(token, name);
                        name = null;
                        break;
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return new(values, members);

        void Add(Range value, Range? memberName)
        {
            values.Add(value);
            if (memberName is { } known)
            {
                members.Add(new(known, value));
            }
        }
    }
}
