using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>An answer with a number that JSON has no text for.</summary>
[WireContract("org.example.UnwritableAnswer")]
public partial class UnwritableAnswer : CheckAnswer
{
    [WireMember("load")]
    public double Load { get; set; } = double.NaN;
}
