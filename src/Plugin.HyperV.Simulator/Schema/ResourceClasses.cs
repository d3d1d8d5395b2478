namespace Plugin.HyperV.Simulator.Schema;

/// <summary>The devices of a machine, and the pools and capabilities that hold their defaults.</summary>
internal static class ResourceClasses
{
    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("CIM_ResourceAllocationSettingData", "CIM_SettingData", """
            uint16 ResourceType, ConsumerVisibility, MappingBehavior;
            string OtherResourceType, ResourceSubType, PoolID, AllocationUnits, VirtualQuantityUnits, Parent, Address, AddressOnParent;
            string[] HostResource, Connection;
            uint64 VirtualQuantity, Reservation, Limit;
            uint32 Weight;
            boolean AutomaticAllocation, AutomaticDeallocation
            """);
        schema.Add("Msvm_MemorySettingData", "CIM_ResourceAllocationSettingData", """
            boolean DynamicMemoryEnabled, IsVirtualized, SwapFilesInUse, HugePagesEnabled, SgxEnabled;
            uint32 TargetMemoryBuffer;
            uint64 MaxMemoryBlocksPerNumaNode, SgxSize;
            string SgxLaunchControlDefault;
            uint32 SgxLaunchControlMode
            """);
        schema.Add("Msvm_ProcessorSettingData", "CIM_ResourceAllocationSettingData", """
            boolean LimitProcessorFeatures, LimitCPUID, ExposeVirtualizationExtensions, EnableHostResourceProtection;
            uint64 MaxProcessorsPerNumaNode, MaxNumaNodesPerSocket, HwThreadsPerCore, CpuBrandString;
            string CpuGroupId
            """);
        schema.Add("Msvm_ResourceAllocationSettingData", "CIM_ResourceAllocationSettingData", "string[] VirtualSystemIdentifiers");
        schema.Add("CIM_StorageAllocationSettingData", "CIM_ResourceAllocationSettingData", """
            uint64 VirtualResourceBlockSize, HostResourceBlockSize, HostExtentStartingAddress;
            uint16 Access, HostExtentNameFormat, HostExtentNameNamespace;
            string HostExtentName, OtherHostExtentNameFormat, OtherHostExtentNameNamespace
            """);
        schema.Add("Msvm_StorageAllocationSettingData", "CIM_StorageAllocationSettingData", """
            uint16 CachingMode, WriteHardeningMethod;
            boolean PersistentReservationsSupported, IgnoreFlushes;
            uint64 IOPSLimit, IOPSReservation;
            string IOPSAllocationUnits, StorageQoSPolicyID, SnapshotId
            """);
        schema.Add("Msvm_SyntheticDisplayControllerSettingData", "CIM_ResourceAllocationSettingData",
            "uint16 HorizontalResolution, VerticalResolution; uint8 ResolutionType");
        schema.Add("Msvm_SerialPortSettingData", "CIM_ResourceAllocationSettingData", "boolean DebuggerMode");
        schema.Add("CIM_ResourcePool", null, """
            string InstanceID, PoolID, Caption, Description, ElementName, ResourceSubType, OtherResourceType, AllocationUnits;
            uint16 ResourceType;
            boolean Primordial;
            uint64 Capacity, Reserved
            """, "InstanceID");
        schema.Add("Msvm_ResourcePool", "CIM_ResourcePool", "uint16 EnabledState, HealthState; uint16[] OperationalStatus");
        schema.Add("CIM_AllocationCapabilities", null, """
            string InstanceID, Caption, Description, ElementName, ResourceSubType, OtherResourceType;
            uint16 ResourceType, RequestTypesSupported, SharingMode
            """, "InstanceID");
        schema.Add("Msvm_AllocationCapabilities", "CIM_AllocationCapabilities", "");
    }
}
