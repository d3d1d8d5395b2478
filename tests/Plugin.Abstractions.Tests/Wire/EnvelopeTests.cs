using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

public sealed class EnvelopeTests
{
    [Fact]
    public void Objects_are_read_by_the_class_that_tags_them_and_written_back()
    {
        const string Json = """[{"org.example.Brush":{"width":1}},{"org.example.Saw":{"teeth":"32"}}]""";

        var objects = WireEnvelope.Read(System.Text.Encoding.UTF8.GetBytes(Json), null, global::Plugin.Abstractions.Tests.WireTypes.All);

        objects[0].Should().BeOfType<Brush>().Which.Width.Should().Be(1);
        objects[1].Should().BeOfType<UnknownWireObject>().Which.Name.Should().Be("org.example.Saw");
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        writer.ToString().Should().Be(Json);
    }

    [Fact]
    public void Of_an_element_only_the_first_member_counts()
    {
        var objects = WireEnvelope.Read("""[{"org.example.Brush":{"width":1},"org.example.Brush2":7}]"""u8, null, WireTypes.All);

        objects.Should().ContainSingle().Which.Should().BeOfType<Brush>();
    }

    [Theory]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("[] []")]
    public void Other_texts_are_refused(string json)
    {
        var reading = () => WireEnvelope.Read(System.Text.Encoding.UTF8.GetBytes(json), null, WireTypes.All);

        reading.Should().Throw<WireException>();
    }
}
