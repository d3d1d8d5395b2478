namespace Plugin.Abstractions.Tests.Samples;

/// <summary>A command that works on several things, some named by numbers.</summary>
[WireContract("org.example.HangCommand")]
[Mutating]
[ResourceKey("room", "Room")]
[ResourceKey("floor", "Floor")]
[ResourceKey("colour", "Colour")]
[ResourceKey("nail", "Nails")]
[ResourceKey("wall", "Walls.Name")]
[ResourceKey("picture", "Rows.Name")]
[ResourceKey("frame", "Frames.Key")]
public sealed partial class HangCommand : Command, ICommand<Answer>
{
    [WireMember("room")]
    public long Room { get; set; }

    [WireMember("floor")]
    public int? Floor { get; set; }

    [WireMember("colour")]
    public Colour? Colour { get; set; }

    [WireMember("nails")]
    public List<long?>? Nails { get; set; }

    [WireMember("walls")]
    public List<Wall?>? Walls { get; set; }

    [WireMember("rows")]
    public List<List<Wall?>?>? Rows { get; set; }

    [WireMember("frames")]
    public Dictionary<string, string?>? Frames { get; set; }
}
