using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>The part of the schema that the roots reach.</summary>
internal static class WireScope
{
    /// <summary>
    /// The roots and every type they reach: superclasses, field types, answers, and the implementations of an
    /// interface. Ordered by Java name.
    /// </summary>
    public static IReadOnlyList<SchemaType> Close(WireSchema schema, CatalogueNotes notes)
    {
        var reached = new SortedDictionary<string, SchemaType>(StringComparer.Ordinal);
        var pending = new Stack<string>(notes.Roots.Contains(CatalogueNotes.Everything) ? schema.Types.Select(type => type.Name) : notes.Roots);
        while (pending.TryPop(out var name))
        {
            if (schema.Find(name) is not { } type)
            {
                if (notes.Roots.Contains(name))
                {
                    throw new FormatException($"The schema has no root '{name}'.");
                }

                continue;
            }

            if (notes.HandWritten.ContainsKey(name) || !reached.TryAdd(name, type))
            {
                continue;
            }

            foreach (var neighbour in Neighbours(type, notes))
            {
                pending.Push(neighbour);
            }
        }

        return [.. reached.Values];
    }

    private static IEnumerable<string> Neighbours(SchemaType type, CatalogueNotes notes)
    {
        var answer = notes.AnswerOf(type);
        return type.Fields.SelectMany(field => field.Type.Names)
            .Concat(type.Interfaces)
            .Concat(type.Implementations)
            .Concat(new[] { type.Superclass, answer }.OfType<string>());
    }
}
