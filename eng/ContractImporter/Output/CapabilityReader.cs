using System.Text.RegularExpressions;

namespace ContractImporter.Output;

/// <summary>Finds the commands that the hand-written capability interfaces take.</summary>
internal static partial class CapabilityReader
{
    /// <summary>The folder of the interfaces, beside the areas.</summary>
    public const string Folder = "Capabilities";

    /// <summary>The name of the capability interface of each command that has one, by the command's C# name.</summary>
    public static IReadOnlyDictionary<string, string> Read(string output)
    {
        var folder = Path.Combine(output, Folder);
        if (!Directory.Exists(folder))
        {
            return new Dictionary<string, string>();
        }

        return Directory.EnumerateFiles(folder, "*.cs")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Method().Matches(File.ReadAllText(file))
                .Select(match => (Command: match.Groups[1].Value, Capability: Path.GetFileNameWithoutExtension(file))))
            .DistinctBy(pair => pair.Command)
            .ToDictionary(pair => pair.Command, pair => pair.Capability);
    }

    [GeneratedRegex(@"\((\w+) command, CommandContext context\)")]
    private static partial Regex Method();
}
