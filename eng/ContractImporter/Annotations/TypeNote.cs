using System.Text.Json;

namespace ContractImporter.Annotations;

/// <summary>What people know about a type and the schema does not.</summary>
internal sealed record TypeNote
{
    private static readonly string[] s_behaviours = ["Idempotent", "Mutating", "LongRunning"];

    /// <summary>The folder and the last part of the namespace.</summary>
    public required string Area { get; init; }

    /// <summary>The C# name where the Java name does not make a good one.</summary>
    public string? Name { get; init; }

    /// <summary>What the type is for.</summary>
    public string? Summary { get; init; }

    /// <summary>What else its users should know.</summary>
    public string? Remarks { get; init; }

    /// <summary>The Java name of the answer class that the kernel casts to.</summary>
    public string? Answer { get; init; }

    /// <summary>True for a command that is only derived from: the kernel sends none, so none is answered.</summary>
    public bool IsBase { get; init; }

    /// <summary>Who sends a command to whom where that differs from its area; empty for a command that is not sent.</summary>
    public string? Sender { get; init; }

    /// <summary>Why a command that changes the device names nothing it works on, or null.</summary>
    public string? NoKey { get; init; }

    /// <summary>The Java name of the command that undoes this one.</summary>
    public string? Opposite { get; init; }

    /// <summary>The first release that knows the type.</summary>
    public string? Since { get; init; }

    /// <summary>The behaviour attributes, by name.</summary>
    public IReadOnlyList<string> Behaviour { get; init; } = [];

    /// <summary>What a command works on, in addition to what its base class works on.</summary>
    public IReadOnlyList<ResourceKeyNote> Keys { get; init; } = [];

    /// <summary>Inherited members that the Java constructor sets, by wire name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Constructor { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Notes on members or constants, by wire name.</summary>
    public IReadOnlyDictionary<string, MemberNote> Members { get; init; } = new Dictionary<string, MemberNote>();

    /// <summary>Reads one entry of a notes file.</summary>
    public static TypeNote Read(JsonElement element, string area, string where)
    {
        var note = new TypeNote { Area = area };
        foreach (var property in element.EnumerateObject())
        {
            var value = property.Value;
            note = property.Name switch
            {
                "name" => note with { Name = value.GetString() },
                "summary" => note with { Summary = value.GetString() },
                "remarks" => note with { Remarks = value.GetString() },
                "answer" => note with { Answer = value.GetString() },
                "base" => note with { IsBase = value.GetBoolean() },
                "sender" => note with { Sender = value.GetString() },
                "noKey" => note with { NoKey = value.GetString() },
                "opposite" => note with { Opposite = value.GetString() },
                "since" => note with { Since = value.GetString() },
                "behaviour" => note with { Behaviour = [.. Texts(value).Select(text => KnownBehaviour(text, where))] },
                "keys" => note with { Keys = [.. Texts(value).Select(text => ResourceKeyNote.Read(text, where))] },
                "constructor" => note with { Constructor = value.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone()) },
                "members" => note with { Members = value.EnumerateObject().ToDictionary(p => p.Name, p => MemberNote.Read(p.Value, where)) },
                _ => throw new FormatException($"{where}: a type note has no '{property.Name}'."),
            };
        }

        return note;
    }

    private static string KnownBehaviour(string name, string where) => s_behaviours.Contains(name)
        ? name
        : throw new FormatException($"{where}: there is no behaviour '{name}'.");

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);
}
