namespace Plugin.Abstractions.Tests.Samples;

[WireContract("org.example.Wall")]
public partial class Wall
{
    [WireMember("name")]
    public string? Name { get; set; }

    [WireMember("inner")]
    public Wall? Inner { get; set; }
}
