using ContractImporter.Schema;

namespace ContractImporter.Annotations;

/// <summary>Everything that the notes files say.</summary>
internal sealed record CatalogueNotes
{
    /// <summary>The Java names of the commands and answers to import; everything they reach comes along.</summary>
    public required IReadOnlyList<string> Roots { get; init; }

    /// <summary>Java types that exist in C# already, by Java name, with their full C# names.</summary>
    public required IReadOnlyDictionary<string, string> HandWritten { get; init; }

    /// <summary>Classes that the schema mentions but does not list.</summary>
    public required IReadOnlyList<SchemaType> MissingTypes { get; init; }

    /// <summary>Sentences for members that mean the same wherever they occur.</summary>
    public required IReadOnlyDictionary<string, MemberNote> CommonMembers { get; init; }

    /// <summary>The notes on types, by Java name.</summary>
    public required IReadOnlyDictionary<string, TypeNote> Types { get; init; }
}
