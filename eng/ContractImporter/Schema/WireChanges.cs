namespace ContractImporter.Schema;

/// <summary>Tells what differs on the wire between two schemas, for the person who reviews an import.</summary>
internal static class WireChanges
{
    /// <summary>The changes from one schema to another, one line each, ordered by type.</summary>
    public static IReadOnlyList<string> Between(IEnumerable<SchemaType> before, IEnumerable<SchemaType> after)
    {
        var old = before.ToDictionary(type => type.Name);
        var now = after.ToDictionary(type => type.Name);
        return [.. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).SelectMany(name =>
            (old.GetValueOrDefault(name), now.GetValueOrDefault(name)) switch
            {
                (null, { } added) => [$"{name}: new {KindOf(added)}"],
                ({ } removed, null) => [$"{name}: the {KindOf(removed)} is gone"],
                ({ } from, { } to) => Between(from, to).Select(change => $"{name}: {change}"),
                _ => [],
            })];
    }

    private static string KindOf(SchemaType type) => type.Kind.ToString().ToLowerInvariant();

    private static List<string> Between(SchemaType from, SchemaType to)
    {
        List<string> changes =
        [
            .. Changed("kind", KindOf(from), KindOf(to)),
            .. Changed("superclass", from.Superclass, to.Superclass),
            .. Changed("construction", Construction(from), Construction(to)),
            .. Changed("abstract", from.IsAbstract, to.IsAbstract),
            .. Changed("answer by name", from.AnswerGuess, to.AnswerGuess),
            .. Changed("refusal by the kernel's serializer", from.Refusal, to.Refusal),
            .. Sets("interface", from.Interfaces, to.Interfaces),
            .. Sets("implementation", from.Implementations, to.Implementations),
            .. Sets("constant", from.Constants, to.Constants),
            .. Sets("member", Names(from), Names(to)),
            .. Order("members", Names(from), Names(to)),
            .. Order("constants", from.Constants, to.Constants),
        ];
        var old = from.Fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name);
        foreach (var field in to.Fields.Where(field => old.ContainsKey(field.Name)))
        {
            changes.AddRange(Between(old[field.Name], field));
        }

        return changes;
    }

    private static IEnumerable<string> Between(SchemaField from, SchemaField to) =>
    [
        .. Changed($"type of '{to.Name}'", from.Type.ToString(), to.Type.ToString()),
        .. Changed($"default of '{to.Name}'", from.Default?.GetRawText(), to.Default?.GetRawText()),
        .. Changed($"omission of an empty '{to.Name}'", from.OmitsEmpty, to.OmitsEmpty),
    ];

    private static string Construction(SchemaType type) =>
        type.IsBare ? "without a constructor, absent members are null or zero" : "by its constructor, absent members keep its defaults";

    private static IEnumerable<string> Names(SchemaType type) => type.Fields.Select(field => field.Name);

    private static IEnumerable<string> Changed<T>(string what, T from, T to) =>
        EqualityComparer<T>.Default.Equals(from, to) ? [] : [$"{what} was {Text(from)}, is {Text(to)}"];

    private static string Text<T>(T value) => value?.ToString() ?? "none";

    private static IEnumerable<string> Sets(string what, IEnumerable<string> from, IEnumerable<string> to) =>
        to.Except(from).Select(name => $"{what} '{name}' is new")
            .Concat(from.Except(to).Select(name => $"{what} '{name}' is gone"));

    // New and lost names are told already; what is left must stand as it stood.
    private static IEnumerable<string> Order(string what, IEnumerable<string> from, IEnumerable<string> to)
    {
        string[] old = [.. from.Intersect(to)];
        string[] now = [.. to.Intersect(from)];
        return old.SequenceEqual(now)
            ? []
            : [$"{what} stood {string.Join(", ", old)}; they stand {string.Join(", ", now)}"];
    }
}
