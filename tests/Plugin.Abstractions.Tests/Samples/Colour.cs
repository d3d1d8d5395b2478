namespace Plugin.Abstractions.Tests.Samples;

[WireEnum("org.example.Colour")]
public enum Colour
{
    RED,

    [WireKey("light blue")]
    BLUE,
}
