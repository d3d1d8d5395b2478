using System.Text;
using Plugin.Abstractions.Wire;

namespace Plugin.Cli;

/// <summary>The contracts this tool knows.</summary>
internal static class Catalogue
{
    /// <summary>All sets, in the order in which they are asked.</summary>
    public static WireTypeSet[] Types { get; } = [CloudStack.WireTypes.All, Abstractions.AbstractionsWireTypes.All];

    /// <summary>Finds a contract by its wire name, or null.</summary>
    public static WireType? Find(string wireName)
    {
        var name = Encoding.UTF8.GetBytes(wireName);
        return Array.ConvertAll(Types, set => set.Find(name)).FirstOrDefault(static type => type is not null);
    }

    /// <summary>True for a command; a class that no contract mirrors is judged by how CloudStack names commands.</summary>
    public static bool IsCommand(string wireName) =>
        Find(wireName) is { } type
            ? type.Kind == WireTypeKind.Command
            : wireName.EndsWith("Command", StringComparison.Ordinal) || wireName.EndsWith("Cmd", StringComparison.Ordinal);
}
