using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>First sentences for what no note describes yet.</summary>
internal static class DraftDocs
{
    /// <summary>A summary made from the type's name.</summary>
    public static string OfType(SchemaType type, string name) => type.Kind switch
    {
        SchemaKind.Command => $"Requests: {CSharpNames.Words(TrimEnd(name, "Command", "Cmd"))}.",
        SchemaKind.Answer => $"Answers: {CSharpNames.Words(TrimEnd(name, "Answer"))}.",
        SchemaKind.Enum => $"The constants of {CSharpNames.Words(name)}.",
        _ => $"Carries {CSharpNames.Words(TrimEnd(name, "TO"))}.",
    };

    /// <summary>A sentence made from the member's name.</summary>
    public static string OfMember(string name) => $"The {CSharpNames.Words(name)}.";

    private static string TrimEnd(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
