using Plugin.Abstractions;

namespace Strict;

/// <summary>What came of painting.</summary>
[WireContract("org.example.PaintAnswer")]
public sealed partial class PaintAnswer : Answer
{
    /// <summary>The paint that was used, in litres.</summary>
    [WireMember("litres")]
    public double Litres { get; set; }
}
