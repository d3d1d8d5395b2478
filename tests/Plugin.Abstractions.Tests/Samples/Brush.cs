namespace Plugin.Abstractions.Tests.Samples;

[WireContract("org.example.Brush")]
public sealed partial class Brush : ITool
{
    [WireMember("width")]
    public int Width { get; set; }
}
