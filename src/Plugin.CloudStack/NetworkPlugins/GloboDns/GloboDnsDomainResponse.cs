using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Gives a DNS domain.</summary>
[WireContract("com.globo.globodns.cloudstack.response.GloboDnsDomainResponse", Construction = WireConstruction.Bare)]
public sealed partial class GloboDnsDomainResponse : Answer
{
    /// <summary>The domain, in GloboDNS's form.</summary>
    [WireMember("domain")]
    public WireJson? Domain { get; set; }
}
