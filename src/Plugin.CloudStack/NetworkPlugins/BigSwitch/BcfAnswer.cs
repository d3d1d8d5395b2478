using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>What a Big Cloud Fabric controller answers.</summary>
[WireContract("com.cloud.agent.api.BcfAnswer", Construction = WireConstruction.Bare)]
public sealed partial class BcfAnswer : Answer
{
    /// <summary>The hash of the controller's topology, by which losing step is noticed.</summary>
    [WireMember("hash")]
    public string? Hash { get; set; }
}
