using Plugin.Abstractions;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>The kernel's own timer for traffic monitors.</summary>
/// <remarks>Sent by the kernel to itself.</remarks>
[WireContract("com.cloud.agent.api.RecurringNetworkUsageCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class RecurringNetworkUsageCommand : Command, ICommand<RecurringNetworkUsageAnswer>
{
    /// <summary>How often, in seconds.</summary>
    [WireMember("interval")]
    public int Interval { get; set; }
}
