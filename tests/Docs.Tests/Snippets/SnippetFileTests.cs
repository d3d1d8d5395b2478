namespace Docs.Tests.Snippets;

public sealed class SnippetFileTests
{
    private const string File =
        """
        class A
        {
            // <outer>
            void B()
            {
                // <inner>
                C();

                D();
                // </inner>
            }
            // </outer>

            // <parts>
            int _e;
            // </parts>
            int _f;
            // <parts>
            int _g;
            // </parts>
        }

        """;

    [Fact]
    public void A_snippet_has_no_marks_and_no_common_indentation() =>
        SnippetFile.Find(File, "outer").Should().Be("void B()\n{\n    C();\n\n    D();\n}\n");

    [Fact]
    public void A_snippet_may_stand_within_another() => SnippetFile.Find(File, "inner").Should().Be("C();\n\nD();\n");

    [Fact]
    public void Pieces_of_one_name_are_joined() => SnippetFile.Find(File, "parts").Should().Be("int _e;\n// …\nint _g;\n");

    [Fact]
    public void A_whole_file_has_no_marks() => SnippetFile.Find("// <a>\nB();\n// </a>\n", null).Should().Be("B();\n");

    [Fact]
    public void A_snippet_that_is_not_there_is_none() => SnippetFile.Find(File, "other").Should().BeNull();

    [Fact]
    public void A_snippet_without_an_end_is_refused() =>
        FluentActions.Invoking(static () => SnippetFile.Find("// <a>\nB();\n", "a")).Should().Throw<FormatException>().WithMessage("*// </a> is missing");
}
