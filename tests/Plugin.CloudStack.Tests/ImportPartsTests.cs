using ContractImporter.CSharp;
using ContractImporter.Model;
using ContractImporter.Schema;

namespace Plugin.CloudStack.Tests;

public sealed class ImportPartsTests
{
    [Fact]
    public void A_java_type_is_read_with_its_arguments_and_arrays()
    {
        var type = JavaType.Parse("java.util.Map<java.lang.String, java.util.List<? extends com.cloud.Disk[][]>>");

        type.Names.Should().Equal("java.util.Map", "java.lang.String", "java.util.List", "com.cloud.Disk");
        type.Arguments[1].Arguments[0].ArrayRank.Should().Be(2);
    }

    [Fact]
    public void Text_after_a_java_type_is_refused()
    {
        var parse = () => JavaType.Parse("long>");

        parse.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("QueueCount", "queue count")]
    [InlineData("EnableHA", "enable HA")]
    [InlineData("VMSnapshot", "VM snapshot")]
    public void A_name_splits_into_words(string name, string words) => CSharpNames.Words(name).Should().Be(words);

    [Fact]
    public void Documentation_is_wrapped_outside_of_tags_and_escaped()
    {
        var source = new SourceText();
        var filler = string.Join(' ', Enumerable.Repeat("word", 21));

        DocComment.Write(source, "summary", $"{filler} [[StopCommand]] & `a<b`.");

        source.ToString().Should().Be(
            $"/// <summary>\n/// {filler}\n/// <see cref=\"StopCommand\"/> &amp; <c>a&lt;b</c>.\n/// </summary>\n");
    }
}
