namespace Plugin.HyperV.Simulator.Model;

internal static class ResourceSubType
{
    public const string Memory = "Microsoft:Hyper-V:Memory";
    public const string Processor = "Microsoft:Hyper-V:Processor";
    public const string IdeController = "Microsoft:Hyper-V:Emulated IDE Controller";
    public const string ScsiController = "Microsoft:Hyper-V:Synthetic SCSI Controller";
    public const string DiskDrive = "Microsoft:Hyper-V:Synthetic Disk Drive";
    public const string DvdDrive = "Microsoft:Hyper-V:Synthetic DVD Drive";
    public const string HardDisk = "Microsoft:Hyper-V:Virtual Hard Disk";
    public const string DvdDisk = "Microsoft:Hyper-V:Virtual CD/DVD Disk";
    public const string EthernetPort = "Microsoft:Hyper-V:Synthetic Ethernet Port";
    public const string EthernetConnection = "Microsoft:Hyper-V:Ethernet Connection";
    public const string DisplayController = "Microsoft:Hyper-V:Synthetic Display Controller";
    public const string SerialPort = "Microsoft:Hyper-V:Serial Port";

    public const string RealizedSystem = "Microsoft:Hyper-V:System:Realized";
    public const string RealizedSnapshot = "Microsoft:Hyper-V:Snapshot:Realized";
    public const string Generation1 = "Microsoft:Hyper-V:SubType:1";
    public const string Generation2 = "Microsoft:Hyper-V:SubType:2";
}
