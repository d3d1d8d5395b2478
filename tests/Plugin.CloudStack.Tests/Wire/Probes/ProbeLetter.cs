using Plugin.Abstractions;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>The enumeration of the probes; B's display text is <c>bee</c>.</summary>
[WireEnum("probe.E")]
public enum ProbeLetter
{
    A,

    [WireKey("bee")]
    B,

    C,
}
