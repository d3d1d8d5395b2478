using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells where targets were attached.</summary>
[WireContract("com.cloud.agent.api.ModifyTargetsAnswer")]
public sealed partial class ModifyTargetsAnswer : Answer
{
    /// <summary>The paths of the devices on the host, in the order of the targets.</summary>
    [WireMember("connectedPaths")]
    public List<string?>? ConnectedPaths { get; set; }
}
