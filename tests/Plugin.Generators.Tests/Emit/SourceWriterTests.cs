using Plugin.Generators.Emit;

namespace Plugin.Generators.Tests.Emit;

public sealed class SourceWriterTests
{
    [Fact]
    public void Blocks_indent_and_empty_lines_stay_empty()
    {
        var writer = new SourceWriter();
        using (writer.Braces("class A"))
        {
            writer.Line("int _a;\r\n\r\nint _b;");
        }

        writer.ToString().Should().Be("class A\n{\n    int _a;\n\n    int _b;\n}\n");
    }
}
