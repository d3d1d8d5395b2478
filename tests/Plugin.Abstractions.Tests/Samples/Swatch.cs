namespace Plugin.Abstractions.Tests.Samples;

/// <summary>An object with every kind of member whose value may not wholly fit its property.</summary>
[WireContract("org.example.Swatch")]
public sealed partial class Swatch
{
    [WireMember("colour")]
    public Colour? Colour { get; set; }

    [WireMember("ground")]
    public Colour Ground { get; set; }

    [WireMember("finish")]
    public Finish? Finish { get; set; }

    [WireMember("others")]
    public List<Colour?>? Others { get; set; }

    [WireMember("byName")]
    public Dictionary<string, Colour?>? ByName { get; set; }

    [WireMember("names")]
    public Dictionary<Colour, string?>? Names { get; set; }

    [WireMember("pairs")]
    public List<Pair<Swatch, Colour?>?>? Pairs { get; set; }

    [WireMember("tokenColour")]
    public Colour? TokenColour { get; set; }

    [WireMember("size")]
    public int Size { get; set; }
}
