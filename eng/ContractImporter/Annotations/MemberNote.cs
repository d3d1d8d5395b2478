using System.Text.Json;

namespace ContractImporter.Annotations;

/// <summary>What people know about a member and the schema does not.</summary>
internal sealed record MemberNote
{
    /// <summary>The documentation sentence.</summary>
    public string? Doc { get; init; }

    /// <summary>The C# property name where the wire name does not make a good one.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// <c>Secret</c> for a text that is nothing but a secret, <c>None</c> for one that is none although it looks so,
    /// otherwise the kind of redaction.
    /// </summary>
    public string? Redact { get; init; }

    /// <summary>The first release that knows the member.</summary>
    public string? Since { get; init; }

    /// <summary>Why the kernel's reader refuses a value of the member, or null when it does not.</summary>
    public string? Unreadable { get; init; }

    /// <summary>What a new instance holds where the schema cannot tell, because the class is abstract; else null.</summary>
    public JsonElement? Default { get; init; }

    /// <summary>Reads a sentence, or an object with more than a sentence.</summary>
    public static MemberNote Read(JsonElement element, string where)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return new MemberNote { Doc = element.GetString() };
        }

        var note = new MemberNote();
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "default")
            {
                note = note with { Default = property.Value.Clone() };
                continue;
            }

            var text = property.Value.GetString();
            note = property.Name switch
            {
                "doc" => note with { Doc = text },
                "name" => note with { Name = text },
                "redact" => note with { Redact = text },
                "unreadable" => note with { Unreadable = text },
                "since" => note with { Since = text },
                _ => throw new FormatException($"{where}: a member note has no '{property.Name}'."),
            };
        }

        return note;
    }
}
