using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells whether source NAT was set.</summary>
[WireContract("com.cloud.agent.api.routing.SetSourceNatAnswer")]
public sealed partial class SetSourceNatAnswer : Answer;
