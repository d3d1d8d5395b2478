namespace Plugin.HyperV.Simulator.Schema;

/// <summary>Adapters, their connections, the features of a connection, and the switches.</summary>
internal static class NetworkClasses
{
    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("Msvm_SyntheticEthernetPortSettingData", "CIM_ResourceAllocationSettingData", """
            string[] VirtualSystemIdentifiers;
            boolean StaticMacAddress, DeviceNamingEnabled, ClusterMonitored, AllowPacketDirect, NumaAwarePlacement, InterruptModeration;
            uint16 MediaType;
            uint8 DesiredVLANEndpointMode;
            string OtherEndpointMode
            """);
        schema.Add("CIM_EthernetPortAllocationSettingData", "CIM_ResourceAllocationSettingData",
            "uint16 DesiredVLANEndpointMode; string OtherEndpointMode");
        schema.Add("Msvm_EthernetPortAllocationSettingData", "CIM_EthernetPortAllocationSettingData", """
            uint16 EnabledState;
            string LastKnownSwitchName, TestReplicaPoolID, TestReplicaSwitchName, CompartmentGuid;
            string[] RequiredFeatures, RequiredFeatureHints
            """);
        schema.Add("Msvm_FeatureSettingData", "CIM_SettingData", "");
        schema.Add("Msvm_EthernetSwitchPortFeatureSettingData", "Msvm_FeatureSettingData", "");
        schema.Add("Msvm_EthernetSwitchPortVlanSettingData", "Msvm_EthernetSwitchPortFeatureSettingData", """
            uint32 OperationMode, PvlanMode;
            uint16 AccessVlanId, NativeVlanId, PrimaryVlanId, SecondaryVlanId;
            uint16[] TrunkVlanIdArray, PruneVlanIdArray, SecondaryVlanIdArray
            """);
        schema.Add("Msvm_EthernetSwitchPortBandwidthSettingData", "Msvm_EthernetSwitchPortFeatureSettingData",
            "uint64 Limit, Reservation, Weight, BurstLimit, BurstSize");
        schema.Add("Msvm_EthernetSwitchPortSecuritySettingData", "Msvm_EthernetSwitchPortFeatureSettingData", """
            boolean AllowMacSpoofing, EnableDhcpGuard, EnableRouterGuard, AllowTeaming, AllowIeeePriorityTag, EnableFixedSpeed10G;
            uint8 MonitorMode;
            uint32 MonitorSession, VirtualSubnetId, DynamicIPAddressLimit, StormLimit;
            string TeamName;
            uint32 TeamNumber
            """);
        schema.Add("Msvm_EthernetSwitchPortOffloadSettingData", "Msvm_EthernetSwitchPortFeatureSettingData", """
            uint32 IOVOffloadWeight, IOVInterruptModeration, IOVQueuePairsRequested, VMQOffloadWeight, IPSecOffloadLimit;
            boolean VmmqEnabled, RscEnabled, PacketDirectEnabled;
            uint32 VmmqQueuePairs, PacketDirectNumProcs, PacketDirectModerationCount, PacketDirectModerationInterval
            """);
        schema.Add("CIM_ComputerSystem", null, """
            string CreationClassName, Name, ElementName, Caption, Description, Status, OtherEnabledState;
            uint16 EnabledState, RequestedState, HealthState, EnabledDefault, ResetCapability;
            uint16[] OperationalStatus, AvailableRequestedStates;
            string[] StatusDescriptions, IdentifyingDescriptions, OtherIdentifyingInfo, Roles;
            datetime InstallDate, TimeOfLastStateChange
            """, "CreationClassName, Name");
        schema.Add("Msvm_VirtualEthernetSwitch", "CIM_ComputerSystem",
            "uint32 MaxVMQOffloads, MaxChimneyOffloads, MaxIOVOffloads");
        schema.Add("Msvm_SyntheticEthernetPort", null, """
            string SystemCreationClassName, SystemName, CreationClassName, DeviceID, ElementName, Caption, PermanentAddress;
            string[] NetworkAddresses;
            uint16 EnabledState;
            uint64 Speed
            """, "CreationClassName, DeviceID, SystemCreationClassName, SystemName");
    }
}
