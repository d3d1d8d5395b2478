using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Tells whether the list is known.</summary>
[WireContract("org.apache.cloudstack.agent.lb.SetupMSListAnswer", Construction = WireConstruction.Bare)]
public sealed partial class SetupMSListAnswer : Answer;
