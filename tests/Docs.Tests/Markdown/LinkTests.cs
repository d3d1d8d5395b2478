namespace Docs.Tests.Markdown;

public sealed class LinkTests
{
    [Fact]
    public void Every_link_within_the_repository_leads_to_something()
    {
        var pages = Repository.Pages.ToDictionary(static path => path, MarkdownPage.Read, StringComparer.Ordinal);

        var broken = pages.Values.SelectMany(static page => page.Links).Select(link => Problem(link, pages)).Where(static problem => problem is not null);

        broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("## Health", "health")]
    [InlineData("## `plugin serve-kernel`, and more!", "plugin-serve-kernel-and-more")]
    [InlineData("# PLG0001: A wire contract must be partial", "plg0001-a-wire-contract-must-be-partial")]
    [InlineData("### See [this](other.md) _now_", "see-this-_now_")]
    public void An_anchor_is_what_a_heading_is_reached_by(string heading, string anchor) =>
        MarkdownPage.Parse("page.md", heading).Anchors.Should().BeEquivalentTo(anchor);

    [Fact]
    public void Code_has_neither_links_nor_headings()
    {
        var page = MarkdownPage.Parse("page.md", "Say `[a](b.md)` or\n```\n# no heading\n[a](c.md)\n```\n[d](e.md#f)\n");

        page.Links.Should().ContainSingle().Which.Should().Be(new MarkdownLink("page.md", 6, "e.md#f"));
        page.Anchors.Should().BeEmpty();
    }

    private static string? Problem(MarkdownLink link, Dictionary<string, MarkdownPage> pages)
    {
        if (link.Target.Contains("://", StringComparison.Ordinal) || link.Target.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = link.Target.Split('#', 2);
        var target = parts[0].Length == 0
            ? link.Page
            : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(link.Page)!, parts[0])).Replace('\\', '/');
        if (!Path.Exists(Repository.FullPath(target)))
        {
            return $"{link.Page}:{link.Line}: there is no {target}";
        }

        return parts.Length == 2 && pages.TryGetValue(target, out var page) && !page.Anchors.Contains(parts[1])
            ? $"{link.Page}:{link.Line}: {target} has no heading #{parts[1]}"
            : null;
    }
}
