namespace Docs.Tests.Markdown;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, from the repository's root.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The word behind the fence; empty when there is none.</param>
/// <param name="Directive">What a comment right above it says, for example <c>code: samples/Hello/Program.cs</c>.</param>
/// <param name="Text">The lines between the fences, each with its line feed.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string? Directive, string Text)
{
    public bool IsCSharp => Language is "csharp" or "cs" or "c#";

    /// <summary>Where it is, in a form that terminals make a link of.</summary>
    public string Place => $"{Page}:{Line}";
}
