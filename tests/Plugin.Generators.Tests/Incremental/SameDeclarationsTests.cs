using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Reading;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class SameDeclarationsTests
{
    private const string File =
        """
        using System;
        global using Text = System.String;
        [assembly: Some("a")]
        Console.WriteLine(1);
        namespace Sample
        {
            [Some(Sample.Name, Count = 1)]
            public partial class Sample(int a = 1) : Base(a), IOne
            {
                private int _field = 1;
                private readonly Func<int> _made = () => { return 1; };
                public const string Name = "name";
                public int Size { get; set; } = 3;
                public int Twice => Size * 2;
                public event Action? Happened;
                public Sample(string text) : this(4) { Size = 4; }
                public int Do(int count = 5) { int Local() { return 1; } return Local() + count; }
                public int this[int index] { get { return 6; } set { Size = 6; } }
                partial void Late();
            #nullable disable
                public string Text { get; set; }
            #nullable restore
                public string? More() { return "seven"; }
            }

            public enum Kind { A = 1, B }
            public delegate int Act(int x);
        }
        """;

    [Theory]
    [InlineData("return Local() + count;", "var more = 1; if (more > 0) { return 8; } return more;")]
    [InlineData("return Local() + count;", "return")]
    [InlineData("=> Size * 2", "=> Size * (2 + ")]
    [InlineData("int Local()", "[Some(\"x\")] long Other<T>()")]
    [InlineData("return 6;", "/* six */ return 6;")]
    [InlineData("() => { return 1; }", "() => { return 2; }")]
    [InlineData("Console.WriteLine(1);", "Console.WriteLine(2 + 3);")]
    [InlineData("public const string Name", "/// <summary>The name.</summary>\n\n    public   const string Name")]
    [InlineData("return \"seven\";", "\n#pragma warning disable CS1234\n return \"seven\";")]
    [InlineData("{ return \"seven\"; }", "\n#region Seven\n{\n#if DEBUG\n return \"six\";\n#endif\n return \"seven\"; }\n#endregion")]
    public void Bodies_comments_and_spaces_declare_nothing(string before, string after) => AreSame(before, after).Should().BeTrue();

    [Theory]
    [InlineData("\"name\"", "\"names\"")]
    [InlineData("private int _field", "private long _field")]
    [InlineData("[Some(Sample.Name", "[Some(Sample.Other")]
    [InlineData("Count = 1", "Count = 2")]
    [InlineData("int a = 1", "int a = 2")]
    [InlineData("int count = 5", "int count = 6")]
    [InlineData("Base(a)", "Base(2)")]
    [InlineData(", IOne", ", ITwo")]
    [InlineData("partial class", "class")]
    [InlineData("{ get; set; } = 3;", "{ get; set; }")]
    [InlineData("{ get; set; } = 3;", "{ get; init; } = 3;")]
    [InlineData("{ return 6; }", "=> 6;")]
    [InlineData("{ return 6; }", ";")]
    [InlineData("=> Size * 2;", ";")]
    [InlineData("=> Size * 2;", "{ get { return Size * 2; } }")]
    [InlineData("partial void Late();", "partial void Late() { }")]
    [InlineData("using System;", "using System; using Other;")]
    [InlineData("Text = System.String", "Text = System.Object")]
    [InlineData("[assembly: Some(\"a\")]", "[assembly: Some(\"b\")]")]
    [InlineData("A = 1", "A = 2")]
    [InlineData("namespace Sample", "namespace Samples")]
    [InlineData("public delegate int", "public delegate long")]
    [InlineData("#nullable disable", "#nullable enable")]
    [InlineData("#nullable disable", "")]
    [InlineData("{ return \"seven\"; }", "{\n#nullable disable\n return \"seven\"; }")]
    [InlineData("public event Action? Happened;", "\n#nullable disable\npublic event Action? Happened;")]
    [InlineData("return Local() + count;", "return Local() + count; }")]
    [InlineData("public enum Kind", "\n#if NEVER\npublic enum Kind")]
    public void Anything_else_may(string before, string after) => AreSame(before, after).Should().BeFalse();

    [Fact]
    public void A_file_of_another_name_or_language_version_is_another()
    {
        var tree = Parse(File);

        SameDeclarations.Are(tree, tree.WithFilePath("Other.cs"), TestContext.Current.CancellationToken).Should().BeFalse();
        SameDeclarations.Are(tree, tree.WithRootAndOptions(tree.GetRoot(TestContext.Current.CancellationToken), Compile.ParseOptions.WithPreprocessorSymbols("NEVER")), TestContext.Current.CancellationToken)
            .Should().BeFalse();
    }

    [Fact]
    public void A_constant_of_very_many_parts_is_compared_without_exhausting_the_stack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("1", 3000));

        AreSame("1 + 1 + 1;", "1 + 1 + 2;", File.Replace("\"name\"", sum, StringComparison.Ordinal)).Should().BeFalse();
    }

    private static bool AreSame(string before, string after, string file = File)
    {
        file.Should().Contain(before);
        var (first, second) = (Parse(file), Parse(file.Replace(before, after, StringComparison.Ordinal)));
        var isSame = SameDeclarations.Are(first, second, TestContext.Current.CancellationToken);
        SameDeclarations.Are(second, first, TestContext.Current.CancellationToken).Should().Be(isSame);
        return isSame;
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Compile.ParseOptions, "Sample.cs", cancellationToken: TestContext.Current.CancellationToken);
}
