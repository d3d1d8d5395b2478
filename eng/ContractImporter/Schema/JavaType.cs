namespace ContractImporter.Schema;

/// <summary>A Java type as it is written in a field's declaration.</summary>
/// <param name="Name">The class or primitive name, without type arguments.</param>
/// <param name="Arguments">The type arguments, empty when there are none.</param>
/// <param name="ArrayRank">How many times it is an array.</param>
internal sealed record JavaType(string Name, IReadOnlyList<JavaType> Arguments, int ArrayRank)
{
    /// <summary>The type of an array's elements.</summary>
    public JavaType Element => this with { ArrayRank = ArrayRank - 1 };

    /// <summary>Every name that occurs in the type, itself first.</summary>
    public IEnumerable<string> Names => Arguments.SelectMany(argument => argument.Names).Prepend(Name);

    /// <summary>The type as Java writes it.</summary>
    public override string ToString() =>
        Name
        + (Arguments.Count == 0 ? string.Empty : $"<{string.Join(", ", Arguments)}>")
        + string.Concat(Enumerable.Repeat("[]", ArrayRank));

    /// <summary>The type with type parameters replaced by what they stand for.</summary>
    public JavaType Substitute(IReadOnlyDictionary<string, JavaType> arguments) =>
        arguments.TryGetValue(Name, out var argument)
            ? argument with { ArrayRank = argument.ArrayRank + ArrayRank }
            : this with { Arguments = [.. Arguments.Select(each => each.Substitute(arguments))] };

    /// <summary>Reads a type such as <c>java.util.Map&lt;java.lang.String, long[]&gt;</c>.</summary>
    public static JavaType Parse(string text)
    {
        var position = 0;
        var type = Read(text, ref position);
        return position == text.Length
            ? type
            : throw new FormatException($"'{text}' is not a Java type: unexpected text at {position}.");
    }

    private static JavaType Read(string text, ref int position)
    {
        const string Wildcard = "? extends ";
        if (text.AsSpan(position).StartsWith(Wildcard, StringComparison.Ordinal))
        {
            position += Wildcard.Length;
        }

        var start = position;
        while (position < text.Length && text[position] is not ('<' or '>' or ',' or '['))
        {
            position++;
        }

        var name = text[start..position].Trim();
        var arguments = new List<JavaType>();
        if (position < text.Length && text[position] == '<')
        {
            do
            {
                position++;
                SkipSpaces(text, ref position);
                arguments.Add(Read(text, ref position));
            }
            while (position < text.Length && text[position] == ',');

            position++;
        }

        var rank = 0;
        while (text.AsSpan(position).StartsWith("[]", StringComparison.Ordinal))
        {
            position += 2;
            rank++;
        }

        return new JavaType(name, arguments, rank);
    }

    private static void SkipSpaces(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }
}
