using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>The settings a new resource starts from, one per kind of resource.</summary>
internal static class DefaultResources
{
    public static readonly IReadOnlyList<DefaultResource> All =
    [
        Kind("Msvm_MemorySettingData", 4, ResourceSubType.Memory, "Memory", static setting =>
        {
            setting["AllocationUnits"] = "byte * 2^20";
            setting["VirtualQuantityUnits"] = "count";
            setting["VirtualQuantity"] = 1024UL;
            setting["Reservation"] = 1024UL;
            setting["Limit"] = 1048576UL;
            setting["Weight"] = 5000U;
            setting["DynamicMemoryEnabled"] = false;
            setting["TargetMemoryBuffer"] = 20U;
            setting["SwapFilesInUse"] = false;
            setting["IsVirtualized"] = true;
        }),
        Kind("Msvm_ProcessorSettingData", 3, ResourceSubType.Processor, "Processor", static setting =>
        {
            setting["AllocationUnits"] = "percent / 1000";
            setting["VirtualQuantity"] = 1UL;
            setting["Reservation"] = 0UL;
            setting["Limit"] = 100000UL;
            setting["Weight"] = 100U;
            setting["LimitProcessorFeatures"] = false;
            setting["LimitCPUID"] = false;
            setting["ExposeVirtualizationExtensions"] = false;
        }),
        Kind("Msvm_ResourceAllocationSettingData", 5, ResourceSubType.IdeController, "IDE Controller", Nothing),
        Kind("Msvm_ResourceAllocationSettingData", 6, ResourceSubType.ScsiController, "SCSI Controller", Nothing),
        Kind("Msvm_ResourceAllocationSettingData", 17, ResourceSubType.DiskDrive, "Hard Drive", Nothing),
        Kind("Msvm_ResourceAllocationSettingData", 16, ResourceSubType.DvdDrive, "DVD Drive", Nothing),
        Kind("Msvm_StorageAllocationSettingData", 31, ResourceSubType.HardDisk, "Hard Disk Image", static setting =>
        {
            setting["IOPSLimit"] = 0UL;
            setting["IOPSReservation"] = 0UL;
            setting["PersistentReservationsSupported"] = false;
        }),
        Kind("Msvm_StorageAllocationSettingData", 31, ResourceSubType.DvdDisk, "ISO Disk Image", Nothing),
        Kind("Msvm_SyntheticEthernetPortSettingData", 10, ResourceSubType.EthernetPort, "Network Adapter", static setting =>
        {
            setting["StaticMacAddress"] = false;
            setting["DeviceNamingEnabled"] = false;
            setting["ClusterMonitored"] = true;
        }),
        Kind("Msvm_EthernetPortAllocationSettingData", 33, ResourceSubType.EthernetConnection, "Dynamic Ethernet Switch Port", static setting =>
        {
            setting["EnabledState"] = (ushort)2;
        }),
        Kind("Msvm_SerialPortSettingData", 21, ResourceSubType.SerialPort, "Com Port", Nothing),
        Kind("Msvm_SyntheticDisplayControllerSettingData", 24, ResourceSubType.DisplayController, "Display Controller", Nothing),
    ];

    /// <summary>The features of a connection, whose defaults are found by class alone.</summary>
    public static readonly IReadOnlyList<CimInstance> Features =
    [
        Feature("Msvm_EthernetSwitchPortVlanSettingData", "Ethernet Switch Port VLAN Settings", static setting =>
        {
            setting["OperationMode"] = 1U;
            setting["AccessVlanId"] = (ushort)0;
            setting["NativeVlanId"] = (ushort)0;
            setting["TrunkVlanIdArray"] = Array.Empty<ushort>();
        }),
        Feature("Msvm_EthernetSwitchPortBandwidthSettingData", "Ethernet Switch Port Bandwidth Settings", static setting =>
        {
            setting["Limit"] = 0UL;
            setting["Reservation"] = 0UL;
            setting["Weight"] = 0UL;
            setting["BurstLimit"] = 0UL;
            setting["BurstSize"] = 0UL;
        }),
        Feature("Msvm_EthernetSwitchPortSecuritySettingData", "Ethernet Switch Port Security Settings", static setting =>
        {
            setting["AllowMacSpoofing"] = false;
            setting["EnableDhcpGuard"] = false;
            setting["EnableRouterGuard"] = false;
            setting["AllowTeaming"] = false;
            setting["MonitorMode"] = (byte)0;
        }),
        Feature("Msvm_EthernetSwitchPortOffloadSettingData", "Ethernet Switch Port Offload Settings", static setting =>
        {
            setting["VMQOffloadWeight"] = 100U;
            setting["IOVOffloadWeight"] = 0U;
            setting["IPSecOffloadLimit"] = 512U;
        }),
    ];

    public static DefaultResource? For(string? subType) => All.FirstOrDefault(kind => kind.SubType == subType);

    private static DefaultResource Kind(string className, ushort type, string subType, string name, Action<CimInstance> fill)
    {
        var setting = new CimInstance(className)
        {
            ["ElementName"] = name,
            ["Caption"] = name,
            ["Description"] = $"Settings for {name}.",
            ["ResourceType"] = type,
            ["ResourceSubType"] = subType,
            ["PoolID"] = "",
            ["ConsumerVisibility"] = (ushort)3,
            ["AutomaticAllocation"] = true,
            ["AutomaticDeallocation"] = true,
        };
        fill(setting);
        return new DefaultResource(type, subType, CimSchema.Conform(setting));
    }

    private static CimInstance Feature(string className, string name, Action<CimInstance> fill)
    {
        var setting = new CimInstance(className)
        {
            ["ElementName"] = name,
            ["Caption"] = name,
            ["InstanceID"] = $@"Microsoft:Definition\{StableId(className)}\Default",
        };
        fill(setting);
        return CimSchema.Conform(setting);
    }

    /// <summary>The same GUID for the same kind on every host and in every run.</summary>
    public static string StableId(string kind) =>
        new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(kind)).AsSpan(0, 16)).ToString("D").ToUpperInvariant();

    private static void Nothing(CimInstance setting)
    {
    }
}
