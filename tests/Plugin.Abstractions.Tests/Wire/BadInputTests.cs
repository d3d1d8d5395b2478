using System.Text;
using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

public sealed class BadInputTests
{
    private const string Command =
        """{"wall":{"name":"no\u0072th é"},"coats":3,"thickness":1.5e3,"words":["a",null],"tool":{"org.example.Brush":{"width":7}},"strange":[{"x":[1,2]}],"wait":60}""";

    [Fact]
    public void A_text_cut_anywhere_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Command);
        for (var length = 0; length < bytes.Length; length++)
        {
            var cut = bytes[..length];
            var reading = () => Roundtrip.Read<PaintCommand>(cut);
            reading.Should().Throw<WireException>($"only {length} bytes came");
        }
    }

    [Fact]
    public void A_changed_byte_gives_a_value_or_a_WireException_and_nothing_else()
    {
        var bytes = Encoding.UTF8.GetBytes(Command);
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var octet in "\0\u0001 \"'\\{}[]:,-+.eEtfn09u\u007f"u8.ToArray().Append((byte)0xC3).Append((byte)0xFF))
            {
                var changed = bytes.ToArray();
                changed[at] = octet;
                try
                {
                    Roundtrip.Read<PaintCommand>(changed);
                }
                catch (WireException e)
                {
                    e.Position.Should().BeInRange(0, bytes.Length);
                }
            }
        }
    }

    [Theory]
    [InlineData("not json", "$", "an object")]
    [InlineData("[]", "$", "an object")]
    [InlineData("""{"wall":{"name":{}}}""", "$.wall.name", "a string")]
    [InlineData("""{"words":["a",[]]}""", "$.words[1]", "a string")]
    [InlineData("""{"coats":01}""", "$.coats", "starts with a zero")]
    [InlineData("""{"coats":1}x""", "$", "goes on")]
    [InlineData("""{"coats":1,}""", "$", "a member name")]
    [InlineData("""{'coats':1}""", "$", "a member name")]
    [InlineData("""{"words":["a",]}""", "$.words[1]", "a string")]
    [InlineData("""{"wall":{"name":"a\qb"}}""", "$.wall.name", "unknown escape")]
    [InlineData("""{"wall":{"name":"\ud800x"}}""", "$.wall.name", "high surrogate")]
    [InlineData("""{"wall":{"name":"\udc00"}}""", "$.wall.name", "low surrogate")]
    [InlineData("""{"raw":[256]}""", "$.raw[0]", "not a byte")]
    [InlineData("""{"tool":{}}""", "$.tool", "names no class")]
    public void The_error_names_path_and_reason(string json, string path, string reason)
    {
        var reading = () => Roundtrip.Read<PaintCommand>(json);

        var error = reading.Should().Throw<WireException>().Which;
        error.Path.Should().Be(path);
        error.Reason.Should().Contain(reason);
    }

    [Fact]
    public void A_raw_control_character_is_refused()
    {
        var reading = () => Roundtrip.Read<Wall>("{\"name\":\"a\nb\"}");

        reading.Should().Throw<WireException>().WithMessage("*0x0A*");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_with_their_position()
    {
        var reading = () => Roundtrip.Read<Wall>([.. "{\"name\":\""u8, 0xE9, .. "\"}"u8]);

        reading.Should().Throw<WireException>().Which.Position.Should().Be(9);
    }

    [Fact]
    public void Nesting_beyond_the_bound_is_refused_in_known_and_unknown_members()
    {
        var known = string.Concat(Enumerable.Repeat("""{"inner":""", 100_000));
        var unknown = """{"x":""" + new string('[', 100_000);

        FluentActions.Invoking(() => Roundtrip.Read<Wall>(known)).Should().Throw<WireException>().WithMessage("*64 levels*");
        FluentActions.Invoking(() => Roundtrip.Read<Wall>(unknown)).Should().Throw<WireException>().WithMessage("*64 levels*");
    }

    [Fact]
    public void A_text_of_very_many_small_objects_is_refused_before_it_fills_the_memory()
    {
        var walls = string.Concat(Enumerable.Repeat("{},", 300_000));

        var reading = () => Roundtrip.Read<PaintCommand>($$"""{"strange":[{{walls}}{}]}""");

        reading.Should().Throw<WireException>().WithMessage("*250000 objects*");
    }

    [Fact]
    public void Very_many_unknown_members_are_kept_in_the_order_they_came()
    {
        var members = string.Join(',', Enumerable.Range(0, 200_000).Select(static i => $"\"m{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}\":0"));
        var json = $$"""{"name":"north",{{members}}}""";

        Roundtrip.Write(Roundtrip.Read<Wall>(json)).Should().Be(json);
    }

    [Fact]
    public void The_path_of_an_error_stays_short_however_deep_the_text_is()
    {
        byte[] text = [.. Enumerable.Repeat((byte)'[', 1_000_000), 0xFF];

        var reading = () => Roundtrip.Read<Wall>(text);

        reading.Should().Throw<WireException>().Which.Message.Length.Should().BeLessThan(1000);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    public void A_number_that_could_not_be_written_again_is_refused(string json)
    {
        var reading = () => Roundtrip.Read<PaintCommand>($$"""{"thickness":{{json}}}""");

        reading.Should().Throw<WireException>().Which.Path.Should().Be("$.thickness");
    }

    [Fact]
    public void The_class_name_of_an_unknown_object_cannot_change_the_text_around_it()
    {
        const string Json = """[{"a\":{},\n\"b":{"x":1}}]""";

        var objects = WireEnvelope.Read(Encoding.UTF8.GetBytes(Json), null, WireTypes.All);

        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        writer.ToString().Should().Be(Json);
    }

    [Fact]
    public void Keys_that_would_all_hash_alike_do_not_slow_a_map_down()
    {
        var keys = Enumerable.Range(0, 5000).Select(static i => ((long)i << 32) | (uint)i).ToList();

        keys.Select(Int64Key.Comparer!.GetHashCode).Distinct().Should().HaveCountGreaterThan(4000);
    }

    [Fact]
    public void An_entry_under_an_unknown_constant_is_dropped()
    {
        Roundtrip.Read<PaintCommand>("""{"byColour":{"PINK":"x","RED":"y"}}""").ByColour.Should().ContainSingle().Which.Key.Should().Be(Colour.RED);
    }
}
