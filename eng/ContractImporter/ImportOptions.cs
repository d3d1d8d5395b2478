namespace ContractImporter;

/// <summary>The command line.</summary>
/// <param name="Schema">The schema's JSON file.</param>
/// <param name="Notes">The folder with the notes.</param>
/// <param name="Output">The folder that holds one folder per area.</param>
/// <param name="Index">The page that lists the commands.</param>
/// <param name="Before">The schema to compare with, or null.</param>
/// <param name="CheckOnly">True to write nothing and only tell what differs.</param>
internal sealed record ImportOptions(string Schema, string Notes, string Output, string Index, string? Before, bool CheckOnly)
{
    /// <summary>Reads the arguments; whatever is not given comes from the repository around the working folder.</summary>
    /// <exception cref="FormatException">An argument is unknown or lacks its value.</exception>
    public static ImportOptions Parse(IReadOnlyList<string> arguments, string root)
    {
        var options = new ImportOptions(
            Path.Combine(root, "eng", "ContractImporter", "schema", "cloudstack-4.23.json"),
            Path.Combine(root, "eng", "ContractImporter", "notes"),
            Path.Combine(root, "src", "Plugin.CloudStack"),
            Path.Combine(root, "docs", "catalogue.md"),
            Before: null,
            CheckOnly: false);
        for (var i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--check" => options with { CheckOnly = true },
                "--schema" => options with { Schema = Value(arguments, ref i) },
                "--notes" => options with { Notes = Value(arguments, ref i) },
                "--out" => options with { Output = Value(arguments, ref i) },
                "--index" => options with { Index = Value(arguments, ref i) },
                "--before" => options with { Before = Value(arguments, ref i) },
                var unknown => throw new FormatException($"There is no option '{unknown}'."),
            };
        }

        return options;
    }

    private static string Value(IReadOnlyList<string> arguments, ref int index) => ++index < arguments.Count
        ? arguments[index]
        : throw new FormatException($"{arguments[index - 1]} needs a value.");
}
