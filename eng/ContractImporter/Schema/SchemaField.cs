using System.Text.Json;

namespace ContractImporter.Schema;

/// <summary>A field that a Java class declares itself.</summary>
/// <param name="Name">The member's name on the wire.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Default">What a new instance holds, or null where that is unknown, absent or null.</param>
/// <param name="JavaName">The field's own name where the wire's differs, or null.</param>
/// <param name="OmitsEmpty">True when an empty list is left out.</param>
/// <param name="NeverLogged">True when the field is annotated so that it never appears in a log.</param>
/// <param name="DeclaredBy">The Java class that declares it where that is not the type that has it here, or null.</param>
internal sealed record SchemaField(
    string Name,
    JavaType Type,
    JsonElement? Default,
    string? JavaName,
    bool OmitsEmpty,
    bool NeverLogged,
    string? DeclaredBy = null);
