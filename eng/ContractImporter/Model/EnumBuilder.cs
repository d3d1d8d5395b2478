using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Decides on one enumeration.</summary>
internal static class EnumBuilder
{
    /// <summary>The enumeration for a type.</summary>
    public static EnumContract Build(
        SchemaType type, TypeNote? note, string name, string summary, string area, ImportWarnings warnings) => new()
    {
        JavaName = type.Name,
        Name = name,
        Area = area,
        Summary = summary,
        Remarks = note?.Remarks,
        Usings = ["Plugin.Abstractions"],
        Attribute = $"WireEnum(\"{type.Name}\"{Reading(type)})",
        Constants = [.. type.Constants.Select((constant, index) => new EnumConstant(
            constant,
            Doc(type, note, constant, warnings),
            KeyText(type, index)))],
    };

    // A type with an adaptor of its own is read by it, and both adaptors refuse what they do not know.
    private static string Reading(SchemaType type) => type switch
    {
        { HasAdaptor: true, IsEnumLike: true } => ", IgnoreCase = true, RejectUnknown = true",
        { HasAdaptor: true } => ", RejectUnknown = true",
        _ => string.Empty,
    };

    private static string? KeyText(SchemaType type, int index)
    {
        var text = index < type.KeyTexts.Count ? type.KeyTexts[index] : null;
        return text == type.Constants[index] ? null : text;
    }

    private static string Doc(SchemaType type, TypeNote? note, string constant, ImportWarnings warnings)
    {
        if (note?.Members.GetValueOrDefault(constant)?.Doc is { } doc)
        {
            return doc;
        }

        warnings.Add($"{type.Name}.{constant} has no note.");
        return DraftDocs.OfMember(constant);
    }
}
