using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

/// <summary>What a newer kernel says with constants and parts of values that this side does not know.</summary>
public sealed class UnknownConstantTests
{
    [Theory]
    [InlineData("""{"colour":"GREEN","ground":"RED","size":1}""")]
    [InlineData("""{"ground":"GREEN","size":1}""")]
    [InlineData("""{"ground":"RED","finish":"Satin","size":1}""")]
    [InlineData("""{"ground":"RED","finish":7,"size":1}""")]
    [InlineData("""{"ground":"RED","others":["RED","GREEN",null,"PINK"],"size":1}""")]
    [InlineData("""{"ground":"RED","byName":{"a":"RED","b":"GREEN"},"size":1}""")]
    [InlineData("""{"ground":"RED","names":{"RED":"r","GREEN":"g"},"size":1}""")]
    [InlineData("""{"ground":"RED","pairs":[{"t":{"colour":"GREEN","ground":"PINK","size":2},"u":"GREEN"},{"u":"RED","more":[1]}],"size":1}""")]
    [InlineData("""{"colour":"GREEN","ground":"PINK","finish":"Satin","others":["GREEN"],"size":1,"new":true}""")]
    public void An_echo_says_again_what_came(string json) =>
        Roundtrip.Write(Roundtrip.Read<Swatch>(json)).Should().Be(json);

    [Fact]
    public void An_echo_says_it_again_whatever_the_order_and_the_white_space()
    {
        var swatch = Roundtrip.Read<Swatch>("""{ "size" : 1 , "others" : [ "GREEN" ] , "colour" : "GREEN" }""");

        Roundtrip.Write(swatch).Should().Be("""{"colour":"GREEN","ground":"RED","others":[ "GREEN" ],"size":1}""");
    }

    [Fact]
    public void The_property_is_what_the_kernels_reader_makes_of_it()
    {
        var swatch = Roundtrip.Read<Swatch>("""{"colour":"GREEN","ground":"GREEN","others":["GREEN","RED"],"byName":{"b":"GREEN"},"names":{"GREEN":"g"}}""");

        swatch.Colour.Should().BeNull();
        swatch.Ground.Should().Be(Colour.RED, "that is the default");
        swatch.Others.Should().Equal(null, Colour.RED);
        swatch.ByName.Should().Equal(new Dictionary<string, Colour?> { ["b"] = null });
        swatch.Names.Should().BeEmpty();
    }

    [Fact]
    public void What_the_plugin_sets_wins()
    {
        var swatch = Roundtrip.Read<Swatch>("""{"colour":"GREEN","ground":"GREEN","others":["GREEN"],"names":{"GREEN":"g"}}""");

        swatch.Colour = Colour.BLUE;
        swatch.Ground = Colour.BLUE;
        swatch.Others!.Add(Colour.RED);
        swatch.Names = null;

        Roundtrip.Write(swatch).Should().Be("""{"colour":"BLUE","ground":"BLUE","others":[null,"RED"],"size":0}""");
    }

    [Fact]
    public void Constants_and_members_can_be_told_apart()
    {
        var swatch = Roundtrip.Read<Swatch>("""{"colour":"GREEN","others":["PINK","PINK"],"size":1,"new":true}""");

        swatch.UnknownMembers!.Names.Should().Equal("new");
        swatch.UnknownMembers.Constants.Should().Equal(new UnknownConstant("colour", "GREEN"), new UnknownConstant("others", "PINK"));
        swatch.UnknownMembers.ToString().Should().Be("new, colour, others");
    }

    [Fact]
    public void A_later_value_of_the_same_member_replaces_an_unknown_one()
    {
        var swatch = Roundtrip.Read<Swatch>("""{"colour":"GREEN","colour":"BLUE","others":["GREEN"],"others":["PINK"]}""");

        Roundtrip.Write(swatch).Should().Be("""{"colour":"BLUE","ground":"RED","others":["PINK"],"size":0}""");
    }

    [Fact]
    public void Reading_like_the_kernel_drops_them()
    {
        var swatch = Roundtrip.Read<Swatch>(
            """{"colour":"GREEN","others":["GREEN"],"names":{"GREEN":"g"},"pairs":[{"u":"GREEN","more":1}]}""", WireReaderOptions.LikeTheKernel);

        swatch.UnknownMembers.Should().BeNull();
        Roundtrip.Write(swatch).Should().Be("""{"ground":"RED","others":[null],"names":{},"pairs":[{}],"size":0}""");
    }

    [Fact]
    public void Reading_like_the_kernel_refuses_what_it_refuses()
    {
        var read = () => Roundtrip.Read<Swatch>("""{"finish":"Satin"}""", WireReaderOptions.LikeTheKernel);

        read.Should().Throw<WireException>().Which.Path.Should().Be("$.finish");
    }

    [Fact]
    public void The_reader_reports_each_unknown_thing_once_by_name()
    {
        const string Json =
            """
            {"wall":{"name":"n","texture":"s3cret","inner":{"texture":2}},"colour":"GREEN","byColour":{"PINK":"s3cret"},"tool":{"org.example.Saw":{"teeth":3}},"pair":{"t":"a","more":1}}
            """;
        var reader = new WireReader(System.Text.Encoding.UTF8.GetBytes(Json));
        Roundtrip.Read<PaintCommand>(ref reader);

        reader.Unknown.Should().Equal(
            new WireUnknown(WireUnknownKind.Member, "org.example.Wall", "texture", null),
            new WireUnknown(WireUnknownKind.Constant, "org.example.PaintCommand", "colour", "GREEN"),
            new WireUnknown(WireUnknownKind.Constant, "org.example.PaintCommand", "byColour", "PINK"),
            new WireUnknown(WireUnknownKind.Class, "org.example.Saw", null, null),
            new WireUnknown(WireUnknownKind.Member, "org.example.PaintCommand", "pair.more", null));
    }

    [Fact]
    public void A_report_and_a_log_show_no_constant_that_may_be_a_secret()
    {
        const string Json = """{"colour":"not like\na constant","tokenColour":"hunter2","size":1}""";
        var reader = new WireReader(System.Text.Encoding.UTF8.GetBytes(Json));
        var swatch = Roundtrip.Read<Swatch>(ref reader);

        reader.Unknown.Should().HaveCount(2).And.OnlyContain(static unknown => unknown.Constant == null);
        Roundtrip.Log(swatch).Should().Be("""{"colour":"***","ground":"RED","tokenColour":"***","size":1}""");
        Roundtrip.Write(swatch).Should().Be("""{"colour":"not like\na constant","ground":"RED","tokenColour":"hunter2","size":1}""");
    }

    [Fact]
    public void A_log_shows_an_unknown_constant_and_no_value_under_an_unknown_key()
    {
        var swatch = Roundtrip.Read<Swatch>("""{"colour":"GREEN","names":{"GREEN":"g1"}}""");

        Roundtrip.Log(swatch).Should().Be("""{"colour":"GREEN","ground":"RED","names":{},"size":0}""");
    }

    [Fact]
    public void Very_many_unknown_things_are_read_and_reported_in_part()
    {
        var constants = string.Join(',', Enumerable.Range(0, 10_000).Select(static i => $"\"C{i}\""));
        var members = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $",\"m{i}\":{i}"));
        var json = $$"""{"ground":"RED","others":[{{constants}}],"size":1{{members}}}""";
        var reader = new WireReader(System.Text.Encoding.UTF8.GetBytes(json));

        var swatch = Roundtrip.Read<Swatch>(ref reader);

        reader.Unknown.Count.Should().BeLessThan(100);
        Roundtrip.Write(swatch).Should().Be(json);
    }
}
