using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Gives what exporting DNS changes did.</summary>
[WireContract("com.globo.globodns.cloudstack.response.GloboDnsExportResponse", Construction = WireConstruction.Bare)]
public sealed partial class GloboDnsExportResponse : Answer
{
    /// <summary>The result, in GloboDNS's form.</summary>
    [WireMember("export")]
    public WireJson? Export { get; set; }
}
