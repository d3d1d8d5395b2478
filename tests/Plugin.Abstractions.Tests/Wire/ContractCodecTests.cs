using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Wire;

public sealed class ContractCodecTests
{
    private const string Full =
        """
        {"wall":{"name":"north","inner":{"name":"core"}},"coats":3,"area":9007199254740993,"thickness":1.0E-4,"glossy":true,"colour":"BLUE","words":["a",null],"numbers":{"x":[1,null]},"byColour":{"light blue":"sky"},"tool":{"org.example.Brush":{"width":7}},"when":"Nov 14, 2023, 10:13:20 PM","raw":[-1,0,127,-128],"pair":{"t":"left","u":5},"password":"p\u003d1","url":"cifs://h/s?user\u003da","details":{"k":"v"},"contextMap":{"logid":"1"},"wait":60,"bypassHostMaintenance":true,"externalDetails":{"host":{"a":"b"}}}
        """;

    [Fact]
    public void Every_kind_of_member_survives_a_round_trip_byte_for_byte()
    {
        Roundtrip.Write(Roundtrip.Read<PaintCommand>(Full)).Should().Be(Full);
    }

    [Fact]
    public void Members_in_any_order_with_white_space_read_the_same()
    {
        var shuffled = """ { "wait" : 60 , "coats":3 ,"wall" : { "inner" : null , "name" : "north" } } """;

        var command = Roundtrip.Read<PaintCommand>(shuffled);

        command.Wait.Should().Be(60);
        command.Coats.Should().Be(3);
        command.Wall!.Name.Should().Be("north");
    }

    [Fact]
    public void Absent_members_keep_what_the_constructor_gave()
    {
        var command = Roundtrip.Read<PaintCommand>("{}");

        command.Coats.Should().Be(2);
        command.ContextMap.Should().BeEmpty();
        Roundtrip.Write(command).Should().Be("""{"coats":2,"thickness":0.0,"glossy":false,"contextMap":{},"wait":0,"bypassHostMaintenance":false}""");
    }

    [Fact]
    public void Absent_members_of_a_bare_class_are_zero_even_inherited_ones()
    {
        var answer = Roundtrip.Read<PaintAnswer>("{}");

        answer.Result.Should().BeFalse();
        answer.ContextMap.Should().BeNull();
        new PaintAnswer().Result.Should().BeTrue("an author's own answer succeeds unless it says otherwise");
    }

    [Fact]
    public void A_null_clears_an_object_and_leaves_a_number()
    {
        var command = Roundtrip.Read<PaintCommand>("""{"coats":null,"contextMap":null,"area":null}""");

        command.Coats.Should().Be(2);
        command.ContextMap.Should().BeNull();
        command.Area.Should().BeNull();
    }

    [Fact]
    public void The_last_of_a_duplicate_member_wins()
    {
        Roundtrip.Read<PaintCommand>("""{"coats":1,"coats":9}""").Coats.Should().Be(9);
    }

    [Fact]
    public void Unknown_members_are_kept_and_written_back()
    {
        const string Newer = """{"name":"north","texture":{"deep":[1,{"x":null}]},"note":"é"}""";

        var wall = Roundtrip.Read<Wall>(Newer);

        wall.UnknownMembers!.Names.Should().Equal("texture", "note");
        Roundtrip.Write(wall).Should().Be(Newer);
    }

    [Fact]
    public void Unknown_members_are_dropped_when_reading_like_the_kernel()
    {
        var wall = Roundtrip.Read<Wall>("""{"name":"north","texture":1}""", WireReaderOptions.LikeTheKernel);

        wall.UnknownMembers.Should().BeNull();
        Roundtrip.Write(wall).Should().Be("""{"name":"north"}""");
    }

    [Fact]
    public void A_subclass_in_a_base_typed_member_writes_its_own_members()
    {
        var command = new PaintCommand { Wall = new TexturedWall { Name = "north", Grain = 4 } };

        Roundtrip.Write(command).Should().StartWith("""{"wall":{"grain":4,"name":"north"},""");
    }

    [Fact]
    public void A_wrapped_class_that_is_not_known_is_kept_as_it_came()
    {
        const string Json = """{"coats":2,"thickness":0.0,"glossy":false,"tool":{"org.example.Laser":{"watts":5}},"contextMap":{},"wait":0,"bypassHostMaintenance":false}""";

        var command = Roundtrip.Read<PaintCommand>(Json);

        command.Tool.Should().BeOfType<UnknownTool>().Which.Name.Should().Be("org.example.Laser");
        Roundtrip.Write(command).Should().Be(Json);
    }

    [Fact]
    public void An_unknown_constant_is_null_and_a_key_text_is_a_constant()
    {
        Roundtrip.Read<PaintCommand>("""{"colour":"GREEN"}""").Colour.Should().BeNull();
        Roundtrip.Read<PaintCommand>("""{"colour":"red"}""").Colour.Should().BeNull("case counts");
        Roundtrip.Read<PaintCommand>("""{"colour":"light blue"}""").Colour.Should().Be(Colour.BLUE);
    }

    [Fact]
    public void Map_entries_with_a_null_value_are_not_written()
    {
        var command = new PaintCommand { Details = new() { ["a"] = null, ["b"] = "1" } };

        Roundtrip.Write(command).Should().Contain("""{"b":"1"}""");
    }

    [Fact]
    public void Maps_are_read_from_pairs_too()
    {
        Roundtrip.Read<PaintCommand>("""{"details":[["a","b"],["c",1]]}""").Details.Should().Equal(new Dictionary<string, string?> { ["a"] = "b", ["c"] = "1" });
    }

    [Fact]
    public void A_command_knows_what_it_works_on()
    {
        var keys = new List<ResourceKey>();

        ((IResourceBound)Roundtrip.Read<PaintCommand>(Full)).CollectResourceKeys(keys);
        ((IResourceBound)new PaintCommand()).CollectResourceKeys(keys);

        keys.Should().Equal(new ResourceKey("wall", "north"));
    }
}
