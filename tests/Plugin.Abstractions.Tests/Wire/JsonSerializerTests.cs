using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

/// <summary>The same contracts through System.Text.Json.</summary>
public sealed class JsonSerializerTests
{
    private static readonly JsonSerializerOptions s_options = WireJsonOptions.Create(WireTypes.All);

    [Theory]
    [InlineData("""{"wall":{"name":"north","inner":{"name":"core"}},"coats":3,"area":9007199254740993,"thickness":1.0E-4,"glossy":true,"colour":"BLUE","words":["a",null],"numbers":{"x":[1,null]},"byColour":{"light blue":"sky"},"tool":{"org.example.Brush":{"width":7}},"when":"Nov 14, 2023, 10:13:20 PM","raw":[-1,0,127,-128],"pair":{"t":"left","u":5},"password":"p\u003d1","url":"cifs://h/s?user\u003da","details":{"k":"v"},"contextMap":{"logid":"1"},"wait":60,"bypassHostMaintenance":true,"externalDetails":{"host":{"a":"b"}}}""")]
    [InlineData("""{"coats":2,"thickness":0.0,"glossy":false,"tool":{"org.example.Laser":{"watts":[ 5 ]}},"contextMap":{},"wait":0,"bypassHostMaintenance":false,"new":{"er":[1, null]},"note":"é"}""")]
    public void Every_kind_of_member_survives_a_round_trip_byte_for_byte(string json) => Rewrite<PaintCommand>(json).Should().Be(json);

    [Theory]
    [InlineData("""{"anything":[true,null,1.5,{"deep":{"er":"x"}}]}""")]
    [InlineData("""{"foreign":[{"id":7,"b":[1,2]},null,"x"]}""")]
    [InlineData("""{"triple":{"t":1,"u":"b","v":true}}""")]
    [InlineData("""{"range":[1,null]}""")]
    [InlineData("""{"counts":{"10.1.1.1":[1,9007199254740993]}}""")]
    public void Rare_kinds_of_member_survive_a_round_trip(string json) => Rewrite<Toolbox>(json).Should().Be(json);

    [Fact]
    public void Exactly_the_characters_that_the_kernel_escapes_are_escaped()
    {
        var text = string.Concat(Enumerable.Range(0, 0x100).Select(static c => (char)c)) + "\u2028\u2029\uFEFF😀\ud83d x \ude00";
        var wall = new Wall { Name = text };

        JsonSerializer.Serialize(wall, s_options).Should().Be(Roundtrip.Write(wall));
    }

    [Theory]
    [InlineData("""{"coats":"5"}""", 5)]
    [InlineData("""{"coats":5.9}""", 5)]
    [InlineData("""{"coats":2147483648}""", int.MinValue)]
    [InlineData("""{"coats":123456789012345678901234567890}""", 1312754386)]
    [InlineData("""{"coats":null}""", 2)]
    [InlineData("""{"coats":1,"coats":9}""", 9)]
    public void Numbers_are_coerced_as_the_kernel_does(string json, int coats) =>
        JsonSerializer.Deserialize<PaintCommand>(json, s_options)!.Coats.Should().Be(coats);

    [Fact]
    public void Absent_members_of_a_bare_class_are_zero_even_inherited_ones()
    {
        var answer = JsonSerializer.Deserialize<PaintAnswer>("{}", s_options)!;

        answer.Result.Should().BeFalse();
        answer.ContextMap.Should().BeNull();
    }

    [Fact]
    public void A_subclass_held_through_its_base_writes_its_own_members()
    {
        var command = new PaintCommand { Wall = new TexturedWall { Name = "north", Grain = 4 } };

        JsonSerializer.Serialize(command, s_options).Should().StartWith("""{"wall":{"grain":4,"name":"north"},""");
    }

    [Fact]
    public void An_array_of_commands_is_read_by_the_classes_that_tag_them()
    {
        const string Json = """[{"org.example.Brush":{"width":1}},{"org.example.Saw":{"teeth":"32"}},{"com.cloud.agent.api.Answer":{"result":true,"contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""";

        var objects = JsonSerializer.Deserialize<List<IWireObject>>(Json, s_options)!;

        objects.Select(static each => each.GetType()).Should().Equal(typeof(Brush), typeof(UnknownWireObject), typeof(Answer));
        JsonSerializer.Serialize(objects, s_options).Should().Be(Json);
    }

    [Fact]
    public void Unknown_members_are_dropped_when_reading_like_the_kernel()
    {
        var options = WireJsonOptions.Create(WireReaderOptions.LikeTheKernel, WireTypes.All);

        var wall = JsonSerializer.Deserialize<Wall>("""{"name":"north","texture":1}""", options)!;

        wall.UnknownMembers.Should().BeNull();
    }

    [Fact]
    public void Unknown_constants_are_null_and_are_not_kept()
    {
        var swatch = JsonSerializer.Deserialize<Swatch>("""{"colour":"GREEN","finish":"Satin","others":["GREEN","RED"],"size":1}""", s_options)!;

        JsonSerializer.Serialize(swatch, s_options).Should().Be("""{"ground":"RED","others":[null,"RED"],"size":1}""");
    }

    [Theory]
    [InlineData("""{"coats":{}}""")]
    [InlineData("""{"glossy":1}""")]
    [InlineData("""{"raw":[256]}""")]
    [InlineData("""{"tool":{}}""")]
    [InlineData("""{"when":"yesterday"}""")]
    [InlineData("""{"thickness":1e400}""")]
    [InlineData("""{"details":[["a"]]}""")]
    public void What_the_codec_refuses_is_a_JsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PaintCommand>(json, s_options)).Should().Throw<JsonException>();

    [Fact]
    public void A_schema_can_be_exported()
    {
        var schema = s_options.GetJsonSchemaAsNode(typeof(PaintAnswer));

        schema["properties"]!.AsObject().Select(static member => member.Key)
            .Should().Equal("litres", "result", "details", "contextMap", "wait", "bypassHostMaintenance", "externalDetails");
    }

    [Fact]
    public void The_resolver_takes_its_place_among_others()
    {
        var options = WireJsonOptions.Create(WireTypes.All);

        JsonSerializer.Serialize(new { Wall = new Wall { Name = "<" }, Other = Encoding.UTF8.CodePage }, options)
            .Should().Be("""{"Wall":{"name":"\u003c"},"Other":65001}""");
    }

    private static string Rewrite<T>(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, s_options), s_options);
}
