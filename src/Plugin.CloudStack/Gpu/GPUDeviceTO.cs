using Plugin.Abstractions;

namespace Plugin.CloudStack.Gpu;

/// <summary>The GPU of a VM.</summary>
[WireContract("com.cloud.agent.api.to.GPUDeviceTO", Construction = WireConstruction.Bare)]
public sealed partial class GPUDeviceTO
{
    /// <summary>The group of GPUs that it comes from.</summary>
    [WireMember("gpuGroup")]
    public string? GpuGroup { get; set; }

    /// <summary>The kind of vGPU, or <c>passthrough</c>.</summary>
    [WireMember("vgpuType")]
    public string? VgpuType { get; set; }

    /// <summary>The number of GPUs.</summary>
    [WireMember("gpuCount")]
    public int GpuCount { get; set; }

    /// <summary>The GPU capacity by GPU group and vGPU type; the older form of the device list.</summary>
    [WireMember("groupDetails")]
    public Dictionary<string, Dictionary<string, VgpuTypesInfo?>?>? GroupDetails { get; set; }

    /// <summary>The devices to use; null when the host may choose.</summary>
    [WireMember("gpuDevices")]
    public List<VgpuTypesInfo?>? GpuDevices { get; set; }
}
