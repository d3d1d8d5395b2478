using Plugin.Abstractions;

namespace Plugin.CloudStack.Templates;

/// <summary>What objects that can be downloaded have in common.</summary>
[WireContract("org.apache.cloudstack.storage.to.DownloadableObjectTO")]
public abstract partial class DownloadableObjectTO
{
    /// <summary>True when the download follows redirects.</summary>
    [WireMember("followRedirects")]
    public bool FollowRedirects { get; set; }
}
