using System.Text;
using System.Xml.Linq;
using Docs.Tests.Markdown;
using Docs.Tests.Mistakes;

namespace Docs.Tests.Snippets;

public sealed class SnippetTests
{
    private static readonly bool s_refreshes = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Every page with C#, once for the whole class.</summary>
    public static TheoryData<string> Pages =>
        [.. Repository.Pages.Where(static path => MarkdownPage.Read(path).Blocks.Any(static block => block.IsCSharp))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_of_a_page_is_code_that_is_built(string path)
    {
        var problems = MarkdownPage.Read(path).Blocks
            .Where(static block => block.IsCSharp && !MistakeBlock.Is(block))
            .Select(static block => Problem(block))
            .Where(static problem => problem is not null)
            .ToList();
        if (problems.Count > 0 && s_refreshes)
        {
            Refresh(path);
            return;
        }

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Code_of_pages_comes_from_projects_that_tests_build()
    {
        var tested = ProjectsOfTests();

        var problems =
            from page in Repository.Pages
            from block in MarkdownPage.Read(page).Blocks
            let source = CodeSource.Of(block.Directive)
            where source is not null && File.Exists(Repository.FullPath(source.Path))
            let project = ProjectOf(source.Path)
            where project is null || !tested.Contains(project)
            select $"{block.Place}: {source.Path} is in no project of PluginSdk.sln that is a test or that a test references";

        problems.Should().BeEmpty();
    }

    private static string? Problem(CodeBlock block)
    {
        if (CodeSource.Of(block.Directive) is not { } source)
        {
            return $"{block.Place}: nothing says where the code comes from; put <!-- code: FILE SNIPPET --> above the block (CONTRIBUTING.md, Documentation)";
        }

        try
        {
            return Code(source) is not { } code
                ? $"{block.Place}: {source.Path} {(File.Exists(Repository.FullPath(source.Path)) ? $"has no snippet '{source.Name}'" : "does not exist")}"
                : code == block.Text ? null : $"{block.Place}: differs from {source.Path} {source.Name}: {Difference(block.Text, code)}; UPDATE_DOCS=1 dotnet test tests/Docs.Tests writes the page anew";
        }
        catch (FormatException e)
        {
            return $"{block.Place}: {source.Path}: {e.Message}";
        }
    }

    private static string? Code(CodeSource source) =>
        File.Exists(Repository.FullPath(source.Path)) ? SnippetFile.Find(Repository.Read(source.Path), source.Name) : null;

    private static string Difference(string page, string code)
    {
        var inPage = page.Split('\n');
        var inCode = code.Split('\n');
        var line = inPage.Zip(inCode).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {line + 1} of the block is '{inPage.ElementAtOrDefault(line)}' and in the code '{inCode.ElementAtOrDefault(line)}'";
    }

    private static void Refresh(string path)
    {
        var lines = Repository.Read(path).Split('\n');
        var text = new StringBuilder();
        var next = 0;
        foreach (var block in MarkdownPage.Read(path).Blocks)
        {
            if (block.IsCSharp && CodeSource.Of(block.Directive) is { } source && Code(source) is { } code)
            {
                text.AppendJoin('\n', lines[next..block.Line]).Append('\n').Append(code);
                next = block.Line + block.Text.Count(static c => c == '\n');
            }
        }

        File.WriteAllText(Repository.FullPath(path), text.AppendJoin('\n', lines[next..]).ToString());
    }

    private static string? ProjectOf(string file)
    {
        for (var directory = Path.GetDirectoryName(file); !string.IsNullOrEmpty(directory); directory = Path.GetDirectoryName(directory))
        {
            if (Directory.EnumerateFiles(Repository.FullPath(directory), "*.csproj").SingleOrDefault() is { } project)
            {
                return Path.GetFullPath(project);
            }
        }

        return null;
    }

    /// <summary>The tests of the solution, and what they are built with.</summary>
    private static HashSet<string> ProjectsOfTests()
    {
        var tested = new HashSet<string>(StringComparer.Ordinal);
        var solution = Repository.Read("PluginSdk.sln").Replace('\\', '/');
        foreach (var test in Repository.Files("*.csproj", "tests").Where(path => solution.Contains($"\"{path}\"", StringComparison.Ordinal)))
        {
            Add(Path.GetFullPath(Repository.FullPath(test)), tested);
        }

        return tested;
    }

    private static void Add(string project, HashSet<string> tested)
    {
        if (!File.Exists(project) || !tested.Add(project))
        {
            return;
        }

        foreach (var reference in XDocument.Load(project).Descendants("ProjectReference").Select(static each => (string?)each.Attribute("Include")))
        {
            if (reference is { Length: > 0 } && !reference.Contains('$', StringComparison.Ordinal))
            {
                Add(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, reference.Replace('\\', '/'))), tested);
            }
        }
    }
}
