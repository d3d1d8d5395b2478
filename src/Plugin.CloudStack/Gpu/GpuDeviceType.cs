using Plugin.Abstractions;

namespace Plugin.CloudStack.Gpu;

/// <summary>What a GPU device is.</summary>
[WireEnum("org.apache.cloudstack.gpu.GpuDevice$DeviceType")]
public enum GpuDeviceType
{
    /// <summary>A PCI device.</summary>
    PCI,

    /// <summary>A mediated device.</summary>
    MDEV,

    /// <summary>A device that offers vGPUs only.</summary>
    VGPUOnly,
}
