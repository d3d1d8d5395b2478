using System.Globalization;
using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

public sealed class WriterTests
{
    [Fact]
    public void Exactly_the_characters_that_the_kernel_escapes_are_escaped()
    {
        var text = string.Concat(Enumerable.Range(0, 0x21).Select(static c => (char)c)) + "\"\\<>&='/\u007f\u0080é\u2028\u2029😀";

        Roundtrip.Write(new Wall { Name = text }).Should().Be(
            """{"name":"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f """
            + """\"\\\u003c\u003e\u0026\u003d\u0027/""" + "\u007f\u0080é" + """\u2028\u2029""" + "😀\"}");
    }

    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1.0, "1.0")]
    [InlineData(100, "100.0")]
    [InlineData(9999999, "9999999.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(12345678, "1.2345678E7")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0001, "1.0E-4")]
    [InlineData(0.1, "0.1")]
    [InlineData(4.35, "4.35")]
    [InlineData(1e21, "1.0E21")]
    [InlineData(123456789.125, "1.23456789125E8")]
    [InlineData(9007199254740992, "9.007199254740992E15")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.Epsilon, "4.9E-324")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    public void Doubles_look_as_in_Java(double value, string expected)
    {
        using var writer = WireWriter.ForWire();
        writer.Double(value);
        writer.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_JSON_has_no_word_for_is_refused(double value)
    {
        using var writer = WireWriter.ForWire();
        var writing = () => writer.Double(value);
        writing.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Texts_longer_than_the_buffer_are_written_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(static i => i.ToString(CultureInfo.InvariantCulture) + "=é"));

        Roundtrip.Read<Wall>(Roundtrip.Write(new Wall { Name = text })).Name.Should().Be(text);
    }
}
