namespace Plugin.Abstractions.Tests.Samples;

/// <summary>An object with the kinds of member that few contracts have.</summary>
[WireContract("org.example.Toolbox")]
public sealed partial class Toolbox
{
    [WireMember("parameters")]
    public Dictionary<string, WireValue?>? Parameters { get; set; }

    [WireMember("anything")]
    public WireValue? Anything { get; set; }

    [WireMember("foreign")]
    public List<WireJson?>? Foreign { get; set; }

    [WireMember("triple")]
    public Ternary<int?, string, bool?>? Triple { get; set; }

    [WireMember("range")]
    public Pair<long?, long?>? Range { get; set; }

    [WireMember("labels", OmitEmpty = true)]
    public List<string?>? Labels { get; set; }

    [WireMember("counts")]
    public Dictionary<string, long[]?>? Counts { get; set; }
}
