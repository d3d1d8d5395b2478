using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells whether the VM was let go.</summary>
[WireContract("com.cloud.agent.api.UnmanageInstanceAnswer", Construction = WireConstruction.Bare)]
public sealed partial class UnmanageInstanceAnswer : Answer;
