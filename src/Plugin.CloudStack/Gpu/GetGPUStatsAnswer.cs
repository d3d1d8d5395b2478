using Plugin.Abstractions;

namespace Plugin.CloudStack.Gpu;

/// <summary>Tells which GPUs a host has, and what they can still take.</summary>
[WireContract("com.cloud.agent.api.GetGPUStatsAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetGPUStatsAnswer : Answer
{
    /// <summary>The GPU capacity by GPU group and vGPU type; the older form of the device list.</summary>
    [WireMember("groupDetails")]
    public Dictionary<string, Dictionary<string, VgpuTypesInfo?>?>? GroupDetails { get; set; }

    /// <summary>The GPU devices, one by one.</summary>
    [WireMember("gpuDevices")]
    public List<VgpuTypesInfo?>? GpuDevices { get; set; }
}
