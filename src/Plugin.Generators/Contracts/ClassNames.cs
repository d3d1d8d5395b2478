using System.Linq;

namespace Plugin.Generators.Contracts;

/// <summary>Names of classes as Java has them.</summary>
internal static class ClassNames
{
    /// <summary>True for identifiers with dots between them.</summary>
    public static bool IsOne(string text) => text.Split('.').All(static part =>
        part.Length > 0 && !char.IsDigit(part[0]) && part.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$'));
}
