namespace Plugin.HyperV.Driver;

/// <summary>The resource subtypes of the virtualization model that the driver creates or reads.</summary>
internal static class ResourceSubTypes
{
    public const string IdeController = "Microsoft:Hyper-V:Emulated IDE Controller";
    public const string ScsiController = "Microsoft:Hyper-V:Synthetic SCSI Controller";
    public const string DiskDrive = "Microsoft:Hyper-V:Synthetic Disk Drive";
    public const string DvdDrive = "Microsoft:Hyper-V:Synthetic DVD Drive";
    public const string HardDiskImage = "Microsoft:Hyper-V:Virtual Hard Disk";
    public const string DvdImage = "Microsoft:Hyper-V:Virtual CD/DVD Disk";
    public const string EthernetPort = "Microsoft:Hyper-V:Synthetic Ethernet Port";
    public const string EthernetConnection = "Microsoft:Hyper-V:Ethernet Connection";
}
