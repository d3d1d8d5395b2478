using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Tells what the action did, in the details.</summary>
[WireContract("com.cloud.agent.api.RunCustomActionAnswer", Construction = WireConstruction.Bare)]
public sealed partial class RunCustomActionAnswer : Answer;
