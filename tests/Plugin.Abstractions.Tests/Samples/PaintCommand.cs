namespace Plugin.Abstractions.Tests.Samples;

/// <summary>A command with a member of every kind.</summary>
[WireContract("org.example.PaintCommand")]
[Mutating]
[ResourceKey("wall", "Wall.Name")]
public sealed partial class PaintCommand : Command, ICommand<PaintAnswer>
{
    [WireMember("wall")]
    public Wall? Wall { get; set; }

    [WireMember("coats")]
    public int Coats { get; set; } = 2;

    [WireMember("area")]
    public long? Area { get; set; }

    [WireMember("thickness")]
    public double Thickness { get; set; }

    [WireMember("glossy")]
    public bool Glossy { get; set; }

    [WireMember("colour")]
    public Colour? Colour { get; set; }

    [WireMember("words")]
    public List<string?>? Words { get; set; }

    [WireMember("numbers")]
    public Dictionary<string, List<long?>?>? Numbers { get; set; }

    [WireMember("byColour")]
    public Dictionary<Colour, string?>? ByColour { get; set; }

    [WireMember("tool")]
    public ITool? Tool { get; set; }

    [WireMember("when")]
    public DateTimeOffset? When { get; set; }

    [WireMember("raw")]
    public byte[]? Raw { get; set; }

    [WireMember("pair")]
    public Pair<string, long?>? Pair { get; set; }

    [WireMember("password")]
    public Secret? Password { get; set; }

    [WireMember("url")]
    [Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}
