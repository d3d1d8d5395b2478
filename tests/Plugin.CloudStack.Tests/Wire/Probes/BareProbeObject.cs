using Plugin.Abstractions;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>The class of the probes that has no constructor without arguments, so that none runs when it is read.</summary>
[WireContract("probe.NoCtor", Construction = WireConstruction.Bare)]
public sealed partial class BareProbeObject
{
    [WireMember("n")]
    public int N { get; set; } = 7;

    [WireMember("s")]
    public string? S { get; set; } = "dflt";
}
