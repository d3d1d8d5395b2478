using Microsoft.CodeAnalysis.CSharp;

namespace Plugin.Generators.Emit;

/// <summary>Names as C# writes them.</summary>
internal static class Identifier
{
    /// <summary>A name, with an at sign before it where it is a keyword.</summary>
    public static string Of(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
