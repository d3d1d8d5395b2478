using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Gives the figure in the details.</summary>
[WireContract("com.cloud.agent.api.PerformanceMonitorAnswer")]
public sealed partial class PerformanceMonitorAnswer : Answer;
