using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

public sealed class RareValueTests
{
    [Theory]
    [InlineData("""{"anything":"a\u003db"}""")]
    [InlineData("""{"anything":[true,null,1.5,{"deep":{"er":"x"}}]}""")]
    [InlineData("""{"parameters":{"text":"x","flag":false,"list":[],"map":{}}}""")]
    [InlineData("""{"foreign":[{"id":7,"b":[1,2]},null,"x"]}""")]
    [InlineData("""{"triple":{"t":1,"u":"b","v":true}}""")]
    [InlineData("""{"triple":{"u":"b"}}""")]
    [InlineData("""{"range":[1,null]}""")]
    [InlineData("""{"counts":{"10.1.1.1":[1,9007199254740993]}}""")]
    public void Rare_kinds_of_member_survive_a_round_trip(string json) =>
        Roundtrip.Write(Roundtrip.Read<Toolbox>(json)).Should().Be(json);

    [Fact]
    public void Numbers_of_plain_objects_become_doubles_as_in_the_kernel()
    {
        var box = Roundtrip.Read<Toolbox>("""{"parameters":{"one":1,"big":9007199254740993}}""");

        Roundtrip.Write(box).Should().Be("""{"parameters":{"one":1.0,"big":9.007199254740992E15}}""");
    }

    [Fact]
    public void Values_made_by_hand_are_written_as_what_they_are()
    {
        var box = new Toolbox
        {
            Anything = WireValue.Of(new Dictionary<string, WireValue?>
            {
                ["integer"] = WireValue.Of(5),
                ["number"] = WireValue.Of(5.5),
                ["flag"] = WireValue.Of(true),
                ["none"] = null,
                ["list"] = WireValue.Of([WireValue.Of("x"), null]),
            }),
        };

        Roundtrip.Write(box).Should().Be("""{"anything":{"integer":5,"number":5.5,"flag":true,"list":["x",null]}}""");
    }

    [Fact]
    public void A_value_gives_out_only_what_it_is()
    {
        var value = Roundtrip.Read<Toolbox>("""{"anything":{"a":[2,"x",true]}}""").Anything!;

        var list = value.AsMap()["a"]!.AsList();

        list[0]!.AsNumber().Should().Be(2);
        list[1]!.AsText().Should().Be("x");
        list[2]!.AsBoolean().Should().BeTrue();
        value.Invoking(static each => each.AsText()).Should().Throw<InvalidOperationException>().WithMessage("*Map*Text*");
    }

    [Fact]
    public void An_empty_list_that_is_left_out_does_not_travel()
    {
        Roundtrip.Write(new Toolbox { Labels = [] }).Should().Be("{}");
        Roundtrip.Write(new Toolbox { Labels = ["x"] }).Should().Be("""{"labels":["x"]}""");
    }

    [Fact]
    public void A_log_hides_opaque_json_and_what_is_named_like_a_secret()
    {
        var box = Roundtrip.Read<Toolbox>("""{"parameters":{"password":"p1","size":"s","in":{"token":"t1"}},"foreign":[{"key":"k1"}]}""");

        Roundtrip.Log(box).Should().Be("""{"parameters":{"password":"***","size":"s","in":{"token":"***"}},"foreign":["***"]}""");
        box.Parameters!["in"]!.ToString().Should().NotContain("t1");
        box.Foreign![0]!.ToString().Should().NotContain("k1");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[1,2,{}]")]
    public void An_array_that_is_no_pair_is_a_pair_of_nulls_as_in_the_kernel(string json) =>
        Roundtrip.Write(Roundtrip.Read<Toolbox>($$"""{"range":{{json}}}""")).Should().Be("""{"range":[null,null]}""");

    [Theory]
    [InlineData("""{"range":[true,1]}""")]
    [InlineData("""{"range":{"t":1,"u":2}}""")]
    [InlineData("""{"anything":[1,}""")]
    [InlineData("""{"anything":nul}""")]
    public void Malformed_values_are_refused(string json)
    {
        var read = () => Roundtrip.Read<Toolbox>(json);

        read.Should().Throw<WireException>();
    }

    [Fact]
    public void Plain_objects_are_not_read_deeper_than_allowed()
    {
        var read = () => Roundtrip.Read<Toolbox>($$"""{"anything":{{new string('[', 100_000)}}}""");

        read.Should().Throw<WireException>().WithMessage("*levels*");
    }
}
