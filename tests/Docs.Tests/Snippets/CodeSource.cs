namespace Docs.Tests.Snippets;

/// <summary>Where the code of a block comes from: <c>code: path</c> or <c>code: path name</c> in the comment above it.</summary>
/// <param name="Path">The file, from the repository's root.</param>
/// <param name="Name">The snippet in it; null for the whole file.</param>
internal sealed record CodeSource(string Path, string? Name)
{
    private const string Prefix = "code: ";

    /// <summary>Reads the comment above a block; null when it says nothing about its source.</summary>
    public static CodeSource? Of(string? directive) =>
        directive?.StartsWith(Prefix, StringComparison.Ordinal) == true && directive[Prefix.Length..].Split(' ') is [var path, .. var rest]
            ? new(path, rest is [var name] ? name : null)
            : null;
}
