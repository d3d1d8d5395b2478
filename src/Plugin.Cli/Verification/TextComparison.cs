using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Plugin.Cli.Verification;

/// <summary>
/// Compares two texts of the wire and says where they differ first. Two freedoms only: fractions are compared by
/// value, and members of maps may come in any order, because Java's hash maps have none.
/// </summary>
internal static class TextComparison
{
    /// <summary>Every member, order, escape and number as expected.</summary>
    /// <returns>Where and how the texts differ, or null.</returns>
    public static string? SameText(JsonElement expected, JsonElement actual) => new Walk(mayAdd: false).Envelope(expected, actual);

    /// <summary>Every value that is expected is there; more may be there, in another order.</summary>
    /// <returns>What is lost or changed, or null.</returns>
    public static string? NothingLost(JsonElement expected, JsonElement actual) => new Walk(mayAdd: true).Envelope(expected, actual);

    private sealed class Walk(bool mayAdd)
    {
        public string? Envelope(JsonElement expected, JsonElement actual)
        {
            if (expected.GetArrayLength() != actual.GetArrayLength())
            {
                return "$: the number of elements differs";
            }

            return expected.EnumerateArray()
                .Zip(actual.EnumerateArray(), (left, right) => Wrapper("$", left, right))
                .FirstOrDefault(static difference => difference is not null);
        }

        private string? Wrapper(string path, JsonElement expected, JsonElement actual) =>
            Object(path, expected, actual, ordered: true, static name => Catalogue.Find(name)?.Contract);

        private string? Value(string path, JsonElement expected, JsonElement actual, Type? type)
        {
            if (expected.ValueKind != actual.ValueKind)
            {
                return $"{path}: expected {Excerpt(expected)}, wrote {Excerpt(actual)}";
            }

            return expected.ValueKind switch
            {
                JsonValueKind.Object => Object(path, expected, actual, !ContractShape.IsMap(type), name => ContractShape.OfMember(type, name)),
                JsonValueKind.Array => Array(path, expected, actual, ContractShape.OfElement(type)),
                JsonValueKind.Number when ContractShape.IsFraction(type) && SameValue(expected, actual) => null,
                _ => expected.GetRawText() == actual.GetRawText() ? null : $"{path}: expected {Excerpt(expected)}, wrote {Excerpt(actual)}",
            };
        }

        private string? Object(string path, JsonElement expected, JsonElement actual, bool ordered, Func<string, Type?> typeOf)
        {
            var wanted = expected.EnumerateObject().ToList();
            var written = actual.EnumerateObject().ToList();
            if (ordered && !mayAdd && !wanted.Select(RawName).SequenceEqual(written.Select(RawName)))
            {
                return $"{path}: expected the members {Names(wanted)}, wrote {Names(written)}";
            }

            if (!mayAdd && wanted.Count != written.Count)
            {
                return $"{path}: expected {wanted.Count} entries, wrote {written.Count}";
            }

            foreach (var member in wanted)
            {
                var found = written.FindIndex(candidate => RawName(candidate) == RawName(member));
                var difference = found < 0
                    ? $"{path}: {member.Name} is missing"
                    : Value($"{path}.{member.Name}", member.Value, written[found].Value, typeOf(member.Name));
                if (difference is not null)
                {
                    return difference;
                }
            }

            return null;
        }

        private string? Array(string path, JsonElement expected, JsonElement actual, Type? element)
        {
            if (expected.GetArrayLength() != actual.GetArrayLength())
            {
                return $"{path}: expected {expected.GetArrayLength()} elements, wrote {actual.GetArrayLength()}";
            }

            return expected.EnumerateArray()
                .Zip(actual.EnumerateArray())
                .Select((pair, index) => Value($"{path}[{index.ToString(CultureInfo.InvariantCulture)}]", pair.First, pair.Second, element))
                .FirstOrDefault(static difference => difference is not null);
        }

        private static bool SameValue(JsonElement expected, JsonElement actual) =>
            BitConverter.DoubleToInt64Bits(expected.GetDouble()) == BitConverter.DoubleToInt64Bits(actual.GetDouble());

        private static string RawName(JsonProperty member) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));

        private static string Names(IEnumerable<JsonProperty> members) => string.Join(", ", members.Select(RawName));

        private static string Excerpt(JsonElement value)
        {
            const int length = 60;
            var text = value.ValueKind == JsonValueKind.Undefined ? "nothing" : value.GetRawText();
            return text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "…");
        }
    }
}
