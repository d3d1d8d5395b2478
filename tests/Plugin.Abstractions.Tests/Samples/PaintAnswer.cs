namespace Plugin.Abstractions.Tests.Samples;

[WireContract("org.example.PaintAnswer", Construction = WireConstruction.Bare)]
public sealed partial class PaintAnswer : Answer
{
    [WireMember("litres")]
    public double? Litres { get; set; }
}
