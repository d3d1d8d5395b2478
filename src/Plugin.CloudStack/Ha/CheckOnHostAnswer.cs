using Plugin.Abstractions;

namespace Plugin.CloudStack.Ha;

/// <summary>Tells whether another host is alive.</summary>
/// <remarks>
/// For Hyper-V the kernel reads <c>result</c> alone, the other way round: true means that the host is down. An answer
/// that is not certain must therefore be false.
/// </remarks>
[WireContract("com.cloud.agent.api.CheckOnHostAnswer")]
public sealed partial class CheckOnHostAnswer : Answer
{
    /// <summary>True when it could be found out.</summary>
    [WireMember("determined")]
    public bool Determined { get; set; }

    /// <summary>True when the host is alive.</summary>
    [WireMember("alive")]
    public bool Alive { get; set; }
}
