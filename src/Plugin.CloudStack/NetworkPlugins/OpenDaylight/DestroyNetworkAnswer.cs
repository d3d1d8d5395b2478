using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Tells whether the network is gone.</summary>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.responses.DestroyNetworkAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DestroyNetworkAnswer : Answer;
