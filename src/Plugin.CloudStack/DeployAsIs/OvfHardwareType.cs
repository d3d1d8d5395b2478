using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>Kinds of hardware; CIM's values.</summary>
[WireEnum("com.cloud.agent.api.to.deployasis.OVFVirtualHardwareItemTO$HardwareResourceType")]
public enum OvfHardwareType
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A computer.</summary>
    ComputerSystem,

    /// <summary>A processor.</summary>
    Processor,

    /// <summary>Memory.</summary>
    Memory,

    /// <summary>An IDE controller.</summary>
    IDEController,

    /// <summary>A SCSI controller.</summary>
    ParallelSCSIHBA,

    /// <summary>A Fibre Channel controller.</summary>
    FC_HBA,

    /// <summary>An iSCSI controller.</summary>
    iSCSI_HBA,

    /// <summary>An InfiniBand controller.</summary>
    IB_HCA,

    /// <summary>An Ethernet adapter.</summary>
    EthernetAdapter,

    /// <summary>Another network adapter.</summary>
    OtherNetworkAdapter,

    /// <summary>A slot.</summary>
    IO_Slot,

    /// <summary>A device.</summary>
    IO_Device,

    /// <summary>A floppy drive.</summary>
    FloppyDrive,

    /// <summary>A CD drive.</summary>
    CD_Drive,

    /// <summary>A DVD drive.</summary>
    DVD_Drive,

    /// <summary>A disk.</summary>
    DiskDrive,

    /// <summary>A tape drive.</summary>
    TapeDrive,

    /// <summary>A part of storage.</summary>
    StorageExtent,

    /// <summary>Another storage device.</summary>
    OtherStorageDevice,

    /// <summary>A serial port.</summary>
    SerialPort,

    /// <summary>A parallel port.</summary>
    ParallelPort,

    /// <summary>A USB controller.</summary>
    USBController,

    /// <summary>A graphics controller.</summary>
    GraphicsController,

    /// <summary>A FireWire controller.</summary>
    IEEE_1394_Controller,

    /// <summary>A unit that can be divided.</summary>
    PartitionableUnit,

    /// <summary>A unit that can be divided, at the lowest level.</summary>
    BasePartitionableUnit,

    /// <summary>A power supply.</summary>
    PowerSupply,

    /// <summary>Cooling.</summary>
    CoolingCapacity,

    /// <summary>A port of an Ethernet switch.</summary>
    EthernetSwitchPort,

    /// <summary>A logical disk.</summary>
    LogicalDisk,

    /// <summary>A storage volume.</summary>
    StorageVolume,

    /// <summary>An Ethernet connection.</summary>
    EthernetConnection,

    /// <summary>Reserved by the standard.</summary>
    DMTF_reserved,

    /// <summary>Left to vendors.</summary>
    VendorReserved,
}
