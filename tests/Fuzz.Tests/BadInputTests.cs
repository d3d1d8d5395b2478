using System.Text;
using Fuzz.Tests.Inputs;
using Fuzz.Tests.Invariants;

namespace Fuzz.Tests;

/// <summary>Bad texts by name: what a hostile or broken sender would send first.</summary>
public sealed class BadInputTests
{
    private static readonly byte[] s_start = Seeds.Texts
        .Where(static text => text.AsSpan().StartsWith("[{\"com.cloud.agent.api.StartCommand\""u8))
        .MaxBy(static text => text.Length)!;

    public static TheoryData<string> Places() =>
    [
        """[{"com.cloud.agent.api.PaintAnsw#":{}}]""",
        """[{"com.cloud.agent.api.Answer":{"resu#lt":true}}]""",
        """[{"com.cloud.agent.api.Answer":{"details":"a#b"}}]""",
        """[{"com.cloud.agent.api.Answer":{"details":"\n#"}}]""",
        """[{"com.cloud.agent.api.Answer":{"details":"#","result":true}}]""",
        """[{"com.cloud.agent.api.Answer":{"contextMap":{"k#":"v"}}}]""",
        """[{"com.cloud.agent.api.Answer":{"unknown":{"a":["#"]}}}]""",
        """[{"com.cloud.agent.api.Answer":{"unknown":{"a#":1}}}]""",
        """[{"no.such.Class":{"a":"#"}}]""",
        """[{"org.example.PaintCommand":{"colour":"RE#D"}}]""",
        """[{"org.example.PaintCommand":{"byColour":{"RE#D":"x"}}}]""",
        """[{"org.example.PaintCommand":{"password":"#"}}]""",
        """[{"org.example.PaintCommand":{"when":"#"}}]""",
        """[{"org.example.PaintCommand":{"coats":"#"}}]""",
        """[{"org.example.PaintCommand":{"glossy":"#"}}]""",
        """[{"org.example.PaintCommand":{"tool":{"no.such.Tool#":{}}}}]""",
        """[{"org.example.Toolbox":{"anything":"#"}}]""",
        """[{"org.example.Toolbox":{"anything":{"#":1}}}]""",
        """[{"org.example.Toolbox":{"foreign":["#"]}}]""",
    ];

    [Fact]
    public void A_start_command_cut_at_any_byte_is_refused()
    {
        for (var length = 0; length < s_start.Length; length++)
        {
            Reading.Of(s_start[..length]).Error.Should().NotBeNull($"only {length} of {s_start.Length} bytes came");
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_byte_that_is_not_UTF8_is_refused_where_it_is(string place)
    {
        var at = place.IndexOf('#', StringComparison.Ordinal);
        byte[] text = [.. Encoding.UTF8.GetBytes(place[..at]), 0xC3, .. Encoding.UTF8.GetBytes(place[(at + 1)..])];

        var error = Reading.Of(text).Error;

        error.Should().NotBeNull();
        error!.Reason.Should().Be("the text is not UTF-8");
        error.Position.Should().Be(at);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Half_of_a_surrogate_pair_is_refused(string place)
    {
        foreach (var half in (string[])[@"\ud83d", @"\ude00", @"\ude00\ud83d", @"\ud83d\ud83d\ude00", @"\uD83D\n"])
        {
            Refusal(place.Replace("#", half, StringComparison.Ordinal)).Reason.Should().Contain("surrogate");
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_control_character_without_an_escape_is_refused(string place) =>
        Refusal(place.Replace('#', '\u0001')).Reason.Should().Contain("0x01");

    [Theory]
    [MemberData(nameof(Places))]
    public void An_escape_that_JSON_does_not_have_is_refused(string place)
    {
        foreach (var escape in (string[])[@"\x41", @"\u12", @"\u+123", @"\u 123", @"\U0041"])
        {
            Refusal(place.Replace("#", escape, StringComparison.Ordinal)).Reason.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("coats", "{}", "[]", "true", "\"x\"", "\"\"", "\"5.0\"", "\"2147483648\"")]
    [InlineData("area", "{}", "[]", "false", "\"9223372036854775808\"")]
    [InlineData("thickness", "{}", "[]", "true", "\"\"", "\"NaN\"", "1e309", "-1e309", "\"1e309\"")]
    [InlineData("glossy", "{}", "[]", "1", "0.0")]
    [InlineData("colour", "{}", "[]", "true")]
    [InlineData("url", "{}", "[]")]
    [InlineData("password", "{}", "[]")]
    [InlineData("when", "{}", "[]", "1700000000123", "true", "\"\"", "\"yesterday\"", "\"Feb 30, 2023, 1:00:00 AM\"")]
    [InlineData("words", "{}", "\"x\"", "1", "true", "[[]]", "[{}]")]
    [InlineData("raw", "{}", "\"AQID\"", "[true]", "[256]", "[-129]", "[[]]")]
    [InlineData("numbers", "1", "\"x\"", "{\"a\":1}", "{\"a\":[true]}", "[1]", "[[]]", "[[\"a\"]]", "[[\"a\",[],1]]", "[[null,[]]]")]
    [InlineData("pair", "[]", "1", "\"x\"", "{\"t\":{}}", "{\"u\":true}")]
    [InlineData("wall", "[]", "1", "\"x\"", "true", "{\"inner\":1}")]
    [InlineData("tool", "[]", "1", "\"x\"", "{}", "{\"org.example.Brush\":[]}", "{\"org.example.Brush\":1}")]
    public void A_value_of_the_wrong_type_is_refused_at_its_member(string member, params string[] values)
    {
        foreach (var value in values)
        {
            var refusal = Refusal($$$"""[{"org.example.PaintCommand":{"wait":1,"{{{member}}}":{{{value}}}}}]""");

            refusal.WireName.Should().Be("org.example.PaintCommand");
            refusal.Path.Should().StartWith("$[0].org.example.PaintCommand." + member);
        }
    }

    [Fact]
    public void Of_members_that_come_twice_the_last_wins()
    {
        var read = Reading.Of(
            """[{"com.cloud.agent.api.Answer":{"details":"a","result":false,"contextMap":{"a":"1","b":"2"},"details":"b","contextMap":{"a":"3","a":"4"},"result":true,"wait":1,"wait":null}}]"""u8.ToArray());

        var answer = read.Objects.Should().ContainSingle().Which.Should().BeOfType<Answer>().Which;
        answer.Should().BeEquivalentTo(new { Details = "b", Result = true, Wait = 1 });
        answer.ContextMap.Should().Equal(new Dictionary<string, string?> { ["a"] = "4" });
    }

    [Fact]
    public void Levels_beyond_the_bound_are_refused_wherever_they_are()
    {
        var deep = new string('[', 100_000);
        foreach (var text in (string[])
            [
                deep,
                $$"""[{"no.such.Class":{{deep}}""",
                $$"""[{"com.cloud.agent.api.Answer":{"unknown":{{deep}}""",
                $$"""[{"org.example.Toolbox":{"anything":{{deep}}""",
                $$"""[{"org.example.Toolbox":{"foreign":{{deep}}""",
                """[{"org.example.PaintCommand":{"wall":""" + string.Concat(Enumerable.Repeat("""{"inner":""", 100_000)),
            ])
        {
            Reading.Of(Encoding.UTF8.GetBytes(text)).Error.Should().NotBeNull();
        }
    }

    [Theory]
    [InlineData("details", '"', 'x', '"')]
    [InlineData("details", '"', 'é', '"')]
    [InlineData("wait", '1', '0', '0')]
    [InlineData("unknown", '1', '9', '9')]
    public void A_very_long_value_costs_no_more_than_its_length(string member, char first, char middle, char last)
    {
        var text = $$$"""[{"com.cloud.agent.api.Answer":{"{{{member}}}":{{{first}}}{{{new string(middle, 4_000_000)}}}{{{last}}}}}]""";

        Reading.Of(Encoding.UTF8.GetBytes(text)).Error.Should().BeNull();
    }

    [Fact]
    public void Nothing_of_a_batch_is_handed_on_when_its_last_element_is_bad()
    {
        var reading = Reading.Of([.. s_start[..^1], .. ",{\"com.cloud.agent.api.Answer\":{\"result\":1}}]"u8]);

        reading.Objects.Should().BeNull();
        reading.Error!.Path.Should().Be("$[1].com.cloud.agent.api.Answer.result");
    }

    private static WireException Refusal(string text)
    {
        var error = Reading.Of(Encoding.UTF8.GetBytes(text)).Error;
        error.Should().NotBeNull(text);
        RefusalRules.Check(Encoding.UTF8.GetBytes(text), error!);
        return error!;
    }
}
