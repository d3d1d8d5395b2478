using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Tells whether OpenDaylight knows the host.</summary>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.responses.AddHypervisorAnswer", Construction = WireConstruction.Bare)]
public sealed partial class AddHypervisorAnswer : Answer;
