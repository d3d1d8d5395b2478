using Plugin.Abstractions;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Answers a <see cref="RecurringNetworkUsageCommand"/>.</summary>
[WireContract("com.cloud.agent.api.RecurringNetworkUsageAnswer")]
public sealed partial class RecurringNetworkUsageAnswer : Answer;
