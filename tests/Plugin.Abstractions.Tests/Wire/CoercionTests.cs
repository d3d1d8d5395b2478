using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

/// <summary>What the kernel's reader accepts from well-formed JSON inside an array of commands, observed on it.</summary>
public sealed class CoercionTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData("\"5\"", 5)]
    [InlineData("\"-5\"", -5)]
    [InlineData("5.0", 5)]
    [InlineData("5.9", 5)]
    [InlineData("-5.9", -5)]
    [InlineData("5e0", 5)]
    [InlineData("1e3", 1000)]
    [InlineData("125e-2", 1)]
    [InlineData("2147483648", int.MinValue)]
    [InlineData("1e400", 0)]
    [InlineData("1e-999999999999999999999", 0)]
    [InlineData("123456789012345678901234567890", 1312754386)]
    public void Numbers_become_ints(string json, int expected)
    {
        Roundtrip.Read<PaintCommand>($$"""{"coats":{{json}}}""").Coats.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"5.0\"")]
    [InlineData("\"\"")]
    [InlineData("\"2147483648\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Other_values_do_not(string json)
    {
        var reading = () => Roundtrip.Read<PaintCommand>($$"""{"coats":{{json}}}""");

        reading.Should().Throw<WireException>().Which.Path.Should().Be("$.coats");
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", long.MinValue)]
    [InlineData("\"9007199254740993\"", 9007199254740993)]
    public void Numbers_become_longs(string json, long expected)
    {
        Roundtrip.Read<PaintCommand>($$"""{"area":{{json}}}""").Area.Should().Be(expected);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"TRUE\"", true)]
    [InlineData("\"yes\"", false)]
    [InlineData("\"\"", false)]
    public void Texts_become_booleans(string json, bool expected)
    {
        Roundtrip.Read<PaintCommand>($$"""{"glossy":{{json}}}""").Glossy.Should().Be(expected);
    }

    [Fact]
    public void A_number_is_no_boolean()
    {
        var reading = () => Roundtrip.Read<PaintCommand>("""{"glossy":1}""");

        reading.Should().Throw<WireException>().WithMessage("*expected a boolean but found a number*");
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("5.50", "5.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    public void Scalars_become_texts_as_they_are_spelt(string json, string expected)
    {
        Roundtrip.Read<Wall>($$"""{"name":{{json}}}""").Name.Should().Be(expected);
    }

    [Theory]
    [InlineData("Nov 14, 2023, 10:13:20 PM")]
    [InlineData("Nov 14, 2023 10:13:20 PM")]
    [InlineData("nov 14, 2023, 10:13:20 pm")]
    [InlineData("2023-11-14T22:13:20Z")]
    [InlineData("2023-11-14T23:13:20+0100")]
    [InlineData("2023-11-14T23:13:20.000+01:00")]
    [InlineData("20231114T221320Z")]
    [InlineData("2023-11-14T22:13:20.0Z")]
    [InlineData("2023-11-15T13:13:20+15")]
    [InlineData("November 14, 2023, 10:13:20 PM")]
    public void Dates_come_in_several_forms(string text)
    {
        var expected = DateTimeOffset.FromUnixTimeSeconds(1700000000);

        Roundtrip.Read<PaintCommand>($$"""{"when":"{{text}}"}""").When.Should().Be(expected);
    }

    [Theory]
    [InlineData("2023-11-14T22:13Z", 22 * 60 + 13)]
    [InlineData("2023-11-14T2213Z", 22 * 60 + 13)]
    [InlineData("2023-11-14T22:13+01:00", 21 * 60 + 13)]
    [InlineData("2023-11-14", 0)]
    [InlineData("20231114", 0)]
    [InlineData("2023-11-14Z", 0)]
    public void Seconds_and_time_may_be_left_out(string text, int minutes)
    {
        var expected = new DateTimeOffset(2023, 11, 14, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);

        Roundtrip.Read<PaintCommand>($$"""{"when":"{{text}}"}""").When.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"2023-11-14T22:13\"")]
    [InlineData("\"2023-11-14T22:13:20\"")]
    [InlineData("\"2023-02-30\"")]
    [InlineData("\"2023-11-14T24:00:00Z\"")]
    [InlineData("\"2023-11-14T22:13:20.Z\"")]
    [InlineData("\"2023-11-14T22:13:20+1\"")]
    [InlineData("\"0001-01-01T00:00:00+01\"")]
    [InlineData("\"Nov 14, 2023, 10:13:20\\u202fPM\"")]
    [InlineData("\"2023-11-14 22:13:20\"")]
    [InlineData("\"\"")]
    [InlineData("1700000000123")]
    public void Other_dates_are_refused(string json)
    {
        var reading = () => Roundtrip.Read<PaintCommand>($$"""{"when":{{json}}}""");

        reading.Should().Throw<WireException>();
    }
}
