using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>
/// The class that most probes read and write, with its initial values. Where it has a type that no class of the
/// catalogue has (float, short, byte, char), the nearest one stands in, and the probes of that type are left out.
/// </summary>
[WireContract("probe.P")]
public sealed partial class ProbeObject
{
    [WireMember("i")]
    public int I { get; set; } = 11;

    [WireMember("l")]
    public long L { get; set; } = 12;

    [WireMember("b")]
    public bool B { get; set; } = true;

    [WireMember("d")]
    public double D { get; set; } = 1.5;

    [WireMember("f")]
    public double F { get; set; } = 2.5;

    [WireMember("sh")]
    public int Sh { get; set; } = 3;

    [WireMember("by")]
    public int By { get; set; } = 4;

    [WireMember("c")]
    public string? C { get; set; } = "x";

    [WireMember("s")]
    public string? S { get; set; } = "dflt";

    [WireMember("e")]
    public ProbeLetter? E { get; set; } = ProbeLetter.A;

    [WireMember("dt")]
    public DateTimeOffset? Dt { get; set; }

    [WireMember("sa")]
    public string?[]? Sa { get; set; }

    [WireMember("ls")]
    public List<string?>? Ls { get; set; }

    [WireMember("mi")]
    public Dictionary<int, string?>? Mi { get; set; }

    [WireMember("ms")]
    public Dictionary<string, string?>? Ms { get; set; }

    [WireMember("me")]
    public Dictionary<ProbeLetter, string?>? Me { get; set; }

    [WireMember("mo")]
    public Dictionary<string, WireValue?>? Mo { get; set; }
}
