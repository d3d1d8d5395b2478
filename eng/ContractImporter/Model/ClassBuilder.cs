using System.Text.Json;
using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Decides on one command, answer or carried object.</summary>
internal sealed class ClassBuilder(WireSchema schema, CatalogueNotes notes, TypeMapper mapper, ImportWarnings warnings)
{
    private const string JavaRoot = "java.lang.Object";

    private readonly MemberBuilder _members = new(notes, mapper, warnings);

    /// <summary>The class for a type.</summary>
    public ClassContract Build(SchemaType type, TypeNote? note, string name, string summary)
    {
        var usings = new SortedSet<string>(StringComparer.Ordinal) { "Plugin.Abstractions" };
        ContractMember[] members = [.. Fields(type).Select(field => _members.Build(type, field, usings))];
        RefuseHiding(type, name, members);
        CompareOrder(type);
        var bases = Bases(type, note, usings);
        var attributes = Attributes(type, note, usings);
        var constructor = Constructor(type, note, usings);
        var answer = CommandFamilies.AnswerOf(type, schema, notes) is { } javaName ? mapper.NameOf(javaName, usings) : null;
        var sender = answer is null ? null : notes.SenderOf(type);
        if (answer is not null && sender is null && note is { Sender: null })
        {
            warnings.Add($"Nobody said who sends {type.Name}.");
        }

        var remarks = CommandDocs.Remarks(note?.Remarks, summary, answer, sender);
        foreach (var reference in DocReferences.In([summary, remarks, .. members.Select(member => member.Doc)]))
        {
            AddNamespaceOf(reference, usings);
        }

        usings.Remove(TypeMapper.NamespaceOf(mapper.AreaOf(type)));
        return new ClassContract
        {
            JavaName = type.Name,
            Name = name,
            Area = mapper.AreaOf(type),
            Summary = summary,
            Remarks = remarks,
            Usings = [.. usings],
            Attributes = attributes,
            Modifier = type.IsAbstract ? "abstract" : schema.HasSubtypes(type) ? null : "sealed",
            Bases = bases,
            Answer = answer,
            Sender = sender,
            Constructor = constructor,
            Members = members,
        };
    }

    // A class that hides a field is one that the kernel's serializer refuses; C# has one property for both.
    private IEnumerable<SchemaField> Fields(SchemaType type) => type.Refusal is null
        ? type.Fields
        : type.Fields.ExceptBy(schema.Chain(type).Skip(1).SelectMany(ancestor => ancestor.Fields).Select(field => field.Name), field => field.Name);

    private void CompareOrder(SchemaType type)
    {
        string[] order = [.. schema.Chain(type).SelectMany(level => level.Fields).Select(field => field.Name)];
        string[] distinct = [.. order.Reverse().Distinct().Reverse()];
        if (type.WireOrder.Count > 0 && !type.WireOrder.SequenceEqual(distinct))
        {
            warnings.Add($"{type.Name}: the schema's wire order is {string.Join(", ", type.WireOrder)}, but its fields stand {string.Join(", ", distinct)}.");
        }
    }

    private void RefuseHiding(SchemaType type, string name, ContractMember[] members)
    {
        var inherited = schema.Chain(type).Skip(1)
            .SelectMany(ancestor => ancestor.Fields.Select(field => _members.NameOf(ancestor, field)))
            .Append(name);
        var twice = members.Select(member => member.Name).Intersect(inherited).FirstOrDefault()
            ?? members.GroupBy(member => member.Name).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw new FormatException($"{type.Name}: two members would be called {twice}; give one another name in the notes.");
        }
    }

    private List<string> Bases(SchemaType type, TypeNote? note, SortedSet<string> usings)
    {
        List<string> bases = [];
        if (type.Superclass is { } superclass and not JavaRoot)
        {
            bases.Add(schema.Find(superclass) is not null || notes.HandWritten.ContainsKey(superclass)
                ? mapper.NameOf(superclass, usings)
                : throw new FormatException($"{type.Name}: the schema has no superclass '{superclass}'; its members would be lost."));
        }

        bases.AddRange(type.Interfaces
            .Where(parent => schema.Find(parent)?.Kind == SchemaKind.Interface && !notes.HandWritten.ContainsKey(parent))
            .Select(parent => mapper.NameOf(parent, usings)));

        if (CommandFamilies.AnswerOf(type, schema, notes) is { } answer)
        {
            bases.Add($"ICommand<{mapper.NameOf(answer, usings)}>");
        }

        return bases;
    }

    private List<string> Attributes(SchemaType type, TypeNote? note, SortedSet<string> usings)
    {
        var construction = type.IsBare ? ", Construction = WireConstruction.Bare" : string.Empty;
        List<string> attributes = [$"WireContract(\"{type.Name}\"{construction})"];
        if (type.Refusal is { } refusal)
        {
            attributes.Add($"WireUnreadable(\"{refusal[(refusal.IndexOf(": ", StringComparison.Ordinal) + 2)..]}\")");
        }

        if (note is null)
        {
            return attributes;
        }

        var levels = schema.Chain(type).Select(level => notes.Types.GetValueOrDefault(level.Name)).OfType<TypeNote>().ToArray();
        var hasKeys = levels.Any(level => level.Keys.Count > 0);
        var saysNoKey = levels.Any(level => level.NoKey is not null);
        if (note.Behaviour.Contains("Mutating") && !hasKeys && !saysNoKey)
        {
            warnings.Add($"{type.Name} changes the device but names no resource.");
        }

        if (hasKeys && note.NoKey is not null)
        {
            warnings.Add($"{type.Name} names a resource and says why it names none.");
        }

        attributes.AddRange(note.Keys.Select(key => $"ResourceKey(\"{key.Kind}\", \"{key.Path}\")"));
        attributes.AddRange(note.Behaviour);
        if (note.Opposite is { } opposite)
        {
            attributes.Add($"Opposite(typeof({mapper.NameOf(opposite, usings)}))");
        }

        if (note.Since is { } since)
        {
            attributes.Add($"Since(\"{since}\")");
        }

        return attributes;
    }

    private List<string> Constructor(SchemaType type, TypeNote? note, SortedSet<string> usings)
    {
        List<string> statements = [];
        foreach (var (member, value) in note?.Constructor ?? new Dictionary<string, JsonElement>())
        {
            var owner = schema.Chain(type).FirstOrDefault(ancestor => ancestor.Fields.Any(field => field.Name == member))
                ?? throw new FormatException($"{type.Name}: the constructor sets '{member}', which does not exist.");
            statements.Add(_members.Assignment(owner, owner.Fields.First(field => field.Name == member), value, usings));
        }

        return statements;
    }

    private void AddNamespaceOf(string simpleName, SortedSet<string> usings)
    {
        var match = schema.Types.FirstOrDefault(type =>
            notes.Types.ContainsKey(type.Name) && CSharpNames.OfType(type, notes.Types[type.Name]) == simpleName);
        if (match is not null)
        {
            usings.Add(TypeMapper.NamespaceOf(mapper.AreaOf(match)));
        }
    }
}
