using System.Text;
using System.Text.Json;

namespace Fuzz.Tests.Inputs;

/// <summary>Texts and values that the kernel's own code wrote or was asked to read.</summary>
internal static class Seeds
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Data", "wire");

    /// <summary>Whole arrays of commands or answers.</summary>
    public static IReadOnlyList<byte[]> Texts { get; } =
        [.. Members("vectors.jsonl", "array").Concat(Members("vectors.jsonl", "reserialised")).Concat(Members("frames.jsonl", "content"))
            .Concat(Samples()).Distinct().Select(Encoding.UTF8.GetBytes)];

    /// <summary>Values that the kernel's reader was probed with, and others that are hard on a reader.</summary>
    public static IReadOnlyList<byte[]> Values { get; } = [.. Probed().Concat(HardValues.All).Distinct().Select(Encoding.UTF8.GetBytes)];

    // One object of each sample with every member set, so that mutations reach every kind of member.
    private static IEnumerable<string> Samples()
    {
        var filler = new ContractFiller(new Random(0), likelyNull: 0);
        return WireTypes.All.Types.Select(type => Encoding.UTF8.GetString(Invariants.Reading.Write([filler.Contract(type.Contract)])));
    }

    private static IEnumerable<string> Members(string file, string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(s_folder, file)))
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String)
            {
                yield return text.GetString()!;
            }
        }
    }

    // A case of the probes that read is an object with one member, for example {"i":5e0}.
    private static IEnumerable<string> Probed()
    {
        using var probes = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_folder, "probes.json")));
        foreach (var probe in probes.RootElement.EnumerateArray())
        {
            var text = probe.GetProperty("case").GetString()!;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (text.StartsWith('{') && text.EndsWith('}') && colon > 0)
            {
                yield return text[(colon + 1)..^1];
            }
        }
    }
}
