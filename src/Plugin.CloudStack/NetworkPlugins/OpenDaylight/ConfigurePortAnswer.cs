using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Tells whether the port was created.</summary>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.responses.ConfigurePortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigurePortAnswer : Answer;
