using ContractImporter.Schema;

namespace ContractImporter.Annotations;

/// <summary>Everything that the notes files say.</summary>
internal sealed record CatalogueNotes
{
    /// <summary>The root that stands for every type of the schema.</summary>
    public const string Everything = "*";

    /// <summary>
    /// The Java names of the commands and answers to import, or <see cref="Everything"/>; everything they reach comes
    /// along.
    /// </summary>
    public required IReadOnlyList<string> Roots { get; init; }

    /// <summary>Java types that exist in C# already, by Java name, with their full C# names.</summary>
    public required IReadOnlyDictionary<string, string> HandWritten { get; init; }

    /// <summary>Classes that the schema mentions but does not list.</summary>
    public required IReadOnlyList<SchemaType> MissingTypes { get; init; }

    /// <summary>Sentences for members that mean the same wherever they occur.</summary>
    public required IReadOnlyDictionary<string, MemberNote> CommonMembers { get; init; }

    /// <summary>The notes on areas, in no particular order; an area may have several.</summary>
    public required IReadOnlyList<AreaNote> Areas { get; init; }

    /// <summary>The notes on types, by Java name.</summary>
    public required IReadOnlyDictionary<string, TypeNote> Types { get; init; }

    /// <summary>The folder of a type: its note's, else that of its package, else that of its module, else null.</summary>
    public string? AreaOf(SchemaType type) =>
        Types.GetValueOrDefault(type.Name)?.Area
            ?? Areas.FirstOrDefault(area => area.Packages.Contains(type.Package))?.Area
            ?? Areas.FirstOrDefault(area => type.Module is { } module && area.Modules.Contains(module))?.Area;

    /// <summary>Who sends a command to whom: its note's, else its area's; null where nobody does or nobody said.</summary>
    public string? SenderOf(SchemaType type) =>
        (Types.GetValueOrDefault(type.Name)?.Sender
            ?? Areas.Where(area => area.Area == AreaOf(type)).Select(area => area.Sender).FirstOrDefault(sender => sender is not null))
        is { Length: > 0 } known ? known : null;

    /// <summary>The Java name of the answer that a command declares by itself, or null.</summary>
    public string? AnswerOf(SchemaType type) =>
        Types.GetValueOrDefault(type.Name)?.Answer ?? type.AnswerGuess;

    /// <summary>
    /// The note on a member: that of the type that has it, else of the class that declares it, else its area's, else
    /// the common one, else null.
    /// </summary>
    public MemberNote? MemberOf(SchemaType owner, SchemaField field) =>
        Types.GetValueOrDefault(owner.Name)?.Members.GetValueOrDefault(field.Name)
            ?? Types.GetValueOrDefault(field.DeclaredBy ?? owner.Name)?.Members.GetValueOrDefault(field.Name)
            ?? AreaMember(AreaOf(owner), field.Name)
            ?? CommonMembers.GetValueOrDefault(field.Name);

    private MemberNote? AreaMember(string? area, string member) => Areas
        .Where(note => note.Area == area)
        .Select(note => note.Members.GetValueOrDefault(member))
        .FirstOrDefault(note => note is not null);
}
