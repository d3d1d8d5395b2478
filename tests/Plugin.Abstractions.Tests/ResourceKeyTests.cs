using System.Globalization;
using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests;

public sealed class ResourceKeyTests
{
    [Fact]
    public void Numbers_and_constants_name_things()
    {
        var keys = KeysOf(new HangCommand { Room = -41, Floor = 2, Colour = Colour.RED });

        keys.Should().Equal("room:-41", "floor:2", "colour:RED");
    }

    [Fact]
    public void A_list_gives_one_key_for_each_item_that_has_a_name()
    {
        var keys = KeysOf(new HangCommand
        {
            Room = 1,
            Nails = [7, null, 8],
            Walls = [new Wall { Name = "north" }, null, new Wall()],
            Rows = [[new Wall { Name = "a" }], null, [new Wall { Name = "b" }, new Wall { Name = "c" }]],
            Frames = new() { ["oak"] = null },
        });

        keys.Should().Equal("room:1", "nail:7", "nail:8", "wall:north", "picture:a", "picture:b", "picture:c", "frame:oak");
    }

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "minus ";
            CultureInfo.CurrentCulture = culture;

            KeysOf(new HangCommand { Room = -41 }).Should().Equal("room:-41");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> KeysOf(HangCommand command)
    {
        var keys = new List<ResourceKey>();
        ((IResourceBound)command).CollectResourceKeys(keys);
        return [.. keys.Select(static key => key.ToString())];
    }
}
