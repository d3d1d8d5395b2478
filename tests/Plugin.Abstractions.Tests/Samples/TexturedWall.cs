namespace Plugin.Abstractions.Tests.Samples;

[WireContract("org.example.TexturedWall")]
public sealed partial class TexturedWall : Wall
{
    [WireMember("grain")]
    public int Grain { get; set; }
}
