using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>What NSX answers.</summary>
[WireContract("org.apache.cloudstack.NsxAnswer", Construction = WireConstruction.Bare)]
public sealed partial class NsxAnswer : Answer
{
    /// <summary>True when what was to be created exists already.</summary>
    [WireMember("objectExists")]
    public bool ObjectExists { get; set; }
}
