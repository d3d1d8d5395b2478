using Plugin.Abstractions;

namespace Plugin.CloudStack.Gpu;

/// <summary>A GPU, or a kind of vGPU that one offers.</summary>
[WireContract("com.cloud.agent.api.VgpuTypesInfo", Construction = WireConstruction.Bare)]
public sealed partial class VgpuTypesInfo
{
    /// <summary>True when the device can be given to a VM whole.</summary>
    [WireMember("passthroughEnabled")]
    public bool PassthroughEnabled { get; set; }

    /// <summary>What the device is.</summary>
    [WireMember("deviceType")]
    public GpuDeviceType? DeviceType { get; set; }

    /// <summary>The bus address of the GPU that offers it; null for a GPU.</summary>
    [WireMember("parentBusAddress")]
    public string? ParentBusAddress { get; set; }

    /// <summary>The device's address on the host's PCI bus.</summary>
    [WireMember("busAddress")]
    public string? BusAddress { get; set; }

    /// <summary>The NUMA node of the host that the device belongs to.</summary>
    [WireMember("numaNode")]
    public string? NumaNode { get; set; }

    /// <summary>The PCI root of the host that the device hangs from.</summary>
    [WireMember("pciRoot")]
    public string? PciRoot { get; set; }

    /// <summary>The PCI device id.</summary>
    [WireMember("deviceId")]
    public string? DeviceId { get; set; }

    /// <summary>The PCI device name.</summary>
    [WireMember("deviceName")]
    public string? DeviceName { get; set; }

    /// <summary>The PCI vendor id.</summary>
    [WireMember("vendorId")]
    public string? VendorId { get; set; }

    /// <summary>The PCI vendor name.</summary>
    [WireMember("vendorName")]
    public string? VendorName { get; set; }

    /// <summary>The model or vGPU type.</summary>
    [WireMember("modelName")]
    public string? ModelName { get; set; }

    /// <summary>The group of GPUs.</summary>
    [WireMember("groupName")]
    public string? GroupName { get; set; }

    /// <summary>The instance name of the VM that has it; null when it is free.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The number of displays; null when unknown.</summary>
    [WireMember("maxHeads")]
    public long? MaxHeads { get; set; }

    /// <summary>The video memory, in MiB; null when unknown.</summary>
    [WireMember("videoRam")]
    public long? VideoRam { get; set; }

    /// <summary>The width of a display, in pixels; null when unknown.</summary>
    [WireMember("maxResolutionX")]
    public long? MaxResolutionX { get; set; }

    /// <summary>The height of a display, in pixels; null when unknown.</summary>
    [WireMember("maxResolutionY")]
    public long? MaxResolutionY { get; set; }

    /// <summary>How many a GPU can offer; null when unknown.</summary>
    [WireMember("maxVgpuPerGpu")]
    public long? MaxVgpuPerGpu { get; set; }

    /// <summary>How many more VMs can have one; null when unknown.</summary>
    [WireMember("remainingCapacity")]
    public long? RemainingCapacity { get; set; }

    /// <summary>How many VMs can have one in all; null when unknown.</summary>
    [WireMember("maxCapacity")]
    public long? MaxCapacity { get; set; }

    /// <summary>True when it drives the VM's display.</summary>
    [WireMember("display")]
    public bool Display { get; set; }
}
