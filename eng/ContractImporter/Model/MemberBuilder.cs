using System.Text.Json;
using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Decides on one property.</summary>
internal sealed class MemberBuilder(CatalogueNotes notes, TypeMapper mapper, ImportWarnings warnings)
{
    private const string SecretType = "Secret";
    private const string NoRedaction = "None";
    private const string WholeValue = "Everything";

    private static readonly string[] s_secretWords = ["password", "passphrase", "secretkey", "privatekey", "accesskey", "token"];

    private readonly Initializers _initializers = new(mapper);

    /// <summary>The name of the property for a field.</summary>
    public string NameOf(SchemaType owner, SchemaField field) =>
        notes.MemberOf(owner, field)?.Name ?? CSharpNames.OfMember(field.JavaName ?? field.Name);

    /// <summary>The property for a field.</summary>
    public ContractMember Build(SchemaType owner, SchemaField field, ISet<string> usings)
    {
        var note = notes.MemberOf(owner, field);
        var name = NameOf(owner, field);
        var doc = note?.Doc;
        if (doc is null)
        {
            warnings.Add($"{owner.Name}.{field.Name} has no note.");
            doc = DraftDocs.OfMember(name);
        }
        else if (string.Equals(doc, DraftDocs.OfMember(name), StringComparison.OrdinalIgnoreCase))
        {
            warnings.Add($"The note on {owner.Name}.{field.Name} only repeats the name.");
        }

        var type = TypeOf(owner, field, usings);
        var redaction = note?.Redact ?? DraftRedaction(field);
        List<string> attributes = [$"WireMember(\"{field.Name}\"{(field.OmitsEmpty ? ", OmitEmpty = true" : string.Empty)})"];
        switch (redaction)
        {
            case null or NoRedaction:
                break;
            case SecretType when type == "string?":
                type = $"{SecretType}?";
                break;
            case SecretType or WholeValue:
                attributes.Add("Redact");
                break;
            default:
                attributes.Add($"Redact(Redaction.{redaction})");
                break;
        }

        if (note?.Unreadable is { } reason)
        {
            attributes.Add($"WireUnreadable(\"{reason}\")");
        }

        if (note?.Since is { } since)
        {
            attributes.Add($"Since(\"{since}\")");
        }

        var initializer = owner.IsBare ? null : _initializers.Of(field.Type, field.Default ?? note?.Default, usings);
        return new ContractMember(name, type, doc, attributes, initializer);
    }

    /// <summary>The constructor statement that gives an inherited member another value.</summary>
    public string Assignment(SchemaType owner, SchemaField field, JsonElement value, ISet<string> usings) =>
        $"{NameOf(owner, field)} = {_initializers.Literal(field.Type, value, usings)};";

    private string TypeOf(SchemaType owner, SchemaField field, ISet<string> usings)
    {
        try
        {
            return mapper.Map(field.Type, usings);
        }
        catch (FormatException error)
        {
            throw new FormatException($"{owner.Name}.{field.Name}: {error.Message}", error);
        }
    }

    private static string? DraftRedaction(SchemaField field)
    {
        var looksSecret = s_secretWords.Any(word => field.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
        return looksSecret || field.NeverLogged ? SecretType : null;
    }
}
