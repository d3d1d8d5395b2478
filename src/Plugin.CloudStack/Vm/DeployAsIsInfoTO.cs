using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Settings of a VM that keeps the configuration of its template.</summary>
[WireContract("com.cloud.agent.api.to.DeployAsIsInfoTO")]
public sealed partial class DeployAsIsInfoTO
{
    /// <summary>The template's properties by name, filled in by the user; may hold passwords.</summary>
    [WireMember("properties"), Redact]
    public Dictionary<string, string?>? Properties { get; set; } = [];

    /// <summary>The type of NIC adapter by device number.</summary>
    [WireMember("nicAdapterMap")]
    public Dictionary<int, string?>? NicAdapterMap { get; set; } = [];
}
