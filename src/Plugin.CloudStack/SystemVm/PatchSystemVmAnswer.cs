using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Tells which software the system VM runs now.</summary>
[WireContract("com.cloud.agent.api.PatchSystemVmAnswer")]
public sealed partial class PatchSystemVmAnswer : Answer
{
    /// <summary>The version of its template.</summary>
    [WireMember("templateVersion")]
    public string? TemplateVersion { get; set; }

    /// <summary>The checksum of its scripts.</summary>
    [WireMember("scriptsVersion")]
    public string? ScriptsVersion { get; set; }
}
