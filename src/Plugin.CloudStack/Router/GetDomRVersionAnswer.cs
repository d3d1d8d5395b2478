using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells which software a router runs.</summary>
[WireContract("com.cloud.agent.api.GetDomRVersionAnswer")]
public sealed partial class GetDomRVersionAnswer : Answer
{
    /// <summary>The version of its template, for example <c>Cloudstack Release 4.23.0</c>.</summary>
    [WireMember("templateVersion")]
    public string? TemplateVersion { get; set; }

    /// <summary>The checksum of its scripts.</summary>
    [WireMember("scriptsVersion")]
    public string? ScriptsVersion { get; set; }
}
