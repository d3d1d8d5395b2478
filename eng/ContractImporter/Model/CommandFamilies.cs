using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>
/// Takes commands apart that Java derives from one another although they have different answers, or although only the
/// base changes the device. Such a command gets the members of the other and that one's superclass, which is the same
/// on the wire: so every command has one answer and behaves as its own note says, and a switch over commands does not
/// take one for the other.
/// </summary>
internal static class CommandFamilies
{
    private const string PlainAnswer = "com.cloud.agent.api.Answer";

    /// <summary>The types, with the commands taken apart.</summary>
    public static WireSchema Separate(WireSchema schema, CatalogueNotes notes) =>
        new(schema.Types.Select(type => Separate(type, schema, notes)));

    /// <summary>The Java name of a command's answer, or null for a type that is not answered.</summary>
    public static string? AnswerOf(SchemaType type, WireSchema schema, CatalogueNotes notes) =>
        type.Kind == SchemaKind.Command && !type.IsAbstract && notes.Types.GetValueOrDefault(type.Name) is not { IsBase: true }
            ? schema.Chain(type).Select(notes.AnswerOf).FirstOrDefault(answer => answer is not null) ?? PlainAnswer
            : null;

    private static SchemaType Separate(SchemaType type, WireSchema schema, CatalogueNotes notes)
    {
        if (AnswerOf(type, schema, notes) is not { } answer)
        {
            return type;
        }

        SchemaType[] ancestors = [.. Ancestors(type, schema, notes)];
        var last = Array.FindLastIndex(ancestors, ancestor =>
            (AnswerOf(ancestor, schema, notes) ?? answer) != answer || BehavesOtherwise(type, ancestor, notes));
        return last < 0
            ? type
            : type with
            {
                Fields = [.. type.Fields, .. ancestors[..(last + 1)].SelectMany(Fields)],
                Superclass = ancestors[last].Superclass,
                SuperclassArguments = ancestors[last].SuperclassArguments,
            };
    }

    // An ancestor that is taken apart itself has lost what stood above it.
    private static IEnumerable<SchemaType> Ancestors(SchemaType type, WireSchema schema, CatalogueNotes notes)
    {
        var current = type;
        while (schema.Find(current.Superclass) is { } parent)
        {
            current = Separate(parent, schema, notes);
            yield return current;
        }
    }

    private static bool BehavesOtherwise(SchemaType type, SchemaType ancestor, CatalogueNotes notes) =>
        notes.Types.GetValueOrDefault(type.Name) is { } own
        && notes.Types.GetValueOrDefault(ancestor.Name) is { } other
        && other.Behaviour.Except(own.Behaviour).Any();

    private static IEnumerable<SchemaField> Fields(SchemaType ancestor) =>
        ancestor.Fields.Select(field => field with { DeclaredBy = field.DeclaredBy ?? ancestor.Name });
}
