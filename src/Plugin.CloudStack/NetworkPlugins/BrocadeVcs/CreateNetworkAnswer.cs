using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Tells whether the port profile was created.</summary>
[WireContract("com.cloud.agent.api.CreateNetworkAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateNetworkAnswer : Answer;
