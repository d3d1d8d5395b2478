using System.Text;
using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Gives wire names their C# form.</summary>
internal static class CSharpNames
{
    /// <summary>The type's C# name: the note's, else the Java name with nesting folded in.</summary>
    public static string OfType(SchemaType type, TypeNote? note)
    {
        if (note?.Name is { } chosen)
        {
            return chosen;
        }

        var simple = type.Name[(type.Name.LastIndexOf('.') + 1)..].Replace("$", string.Empty, StringComparison.Ordinal);
        return type.Kind == SchemaKind.Interface ? $"I{simple}" : simple;
    }

    /// <summary>The property's C# name: the wire name in Pascal case, without leading underscores.</summary>
    public static string OfMember(string wireName)
    {
        var plain = wireName.TrimStart('_');
        return char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    /// <summary>The words of a name, in lower case unless they are abbreviations.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var followsUpper = i > 0 && char.IsUpper(name[i - 1]);
            var precedesLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
            var startsWord = char.IsUpper(name[i]) && (!followsUpper || precedesLower);
            if (startsWord && i > 0)
            {
                words.Append(' ');
            }

            words.Append(startsWord && precedesLower ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }
}
