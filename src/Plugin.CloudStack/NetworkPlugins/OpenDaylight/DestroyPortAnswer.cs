using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Tells whether the port is gone.</summary>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.responses.DestroyPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DestroyPortAnswer : Answer;
