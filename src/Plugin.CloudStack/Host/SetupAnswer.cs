using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells whether the host is set up.</summary>
/// <remarks>
/// The kernel casts to this class, and keeps the host out unless the result is true and it need not reconnect.
/// </remarks>
[WireContract("com.cloud.agent.api.SetupAnswer")]
public sealed partial class SetupAnswer : Answer
{
    /// <summary>True when the host has to connect again; keep it false for direct connect.</summary>
    [WireMember("_reconnect")]
    public bool Reconnect { get; set; }
}
