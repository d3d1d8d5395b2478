namespace ContractImporter.Annotations;

/// <summary>What a command works on.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Path">The C# property path to its name.</param>
internal sealed record ResourceKeyNote(string Kind, string Path)
{
    /// <summary>Reads <c>kind:Path</c>.</summary>
    public static ResourceKeyNote Read(string text, string where) => text.Split(':') is [var kind, var path]
        ? new ResourceKeyNote(kind, path)
        : throw new FormatException($"{where}: '{text}' is not of the form kind:Path.");
}
