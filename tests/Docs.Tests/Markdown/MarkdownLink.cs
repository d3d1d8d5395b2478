namespace Docs.Tests.Markdown;

/// <summary>A link of a page.</summary>
/// <param name="Page">The page, from the repository's root.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Target">Where it leads, as it is written.</param>
internal sealed record MarkdownLink(string Page, int Line, string Target);
