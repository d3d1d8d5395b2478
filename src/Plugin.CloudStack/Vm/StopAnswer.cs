using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells whether the VM is off.</summary>
[WireContract("com.cloud.agent.api.StopAnswer")]
public sealed partial class StopAnswer : RebootAnswer
{
    /// <summary>Platform settings to remember for the next start; null when there are none.</summary>
    [WireMember("platform")]
    public string? Platform { get; set; }
}
