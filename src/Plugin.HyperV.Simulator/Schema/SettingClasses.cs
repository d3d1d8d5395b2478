namespace Plugin.HyperV.Simulator.Schema;

/// <summary>The settings of a whole machine and of its integration components.</summary>
internal static class SettingClasses
{
    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("CIM_SettingData", null, "string InstanceID, Caption, Description, ElementName", "InstanceID");
        schema.Add("CIM_VirtualSystemSettingData", "CIM_SettingData", """
            string VirtualSystemIdentifier, VirtualSystemType;
            string[] Notes;
            datetime CreationTime;
            string ConfigurationID, ConfigurationDataRoot, ConfigurationFile, SnapshotDataRoot, SuspendDataRoot, SwapFileDataRoot, LogDataRoot;
            uint16 AutomaticStartupAction, AutomaticStartupActionSequenceNumber, AutomaticShutdownAction, AutomaticRecoveryAction;
            interval AutomaticStartupActionDelay;
            string RecoveryFile
            """);
        schema.Add("Msvm_VirtualSystemSettingData", "CIM_VirtualSystemSettingData", """
            string VirtualSystemSubType, Version, BIOSGUID, BIOSSerialNumber, BaseBoardSerialNumber, ChassisSerialNumber, ChassisAssetTag;
            string SecureBootTemplateId, GuestStateDataRoot, GuestStateFile, AdditionalRecoveryInformation, Parent, GuestFeatureSet;
            boolean BIOSNumLock, SecureBootEnabled, AutomaticSnapshotsEnabled, IsAutomaticSnapshot, IncrementalBackupEnabled, VirtualNumaEnabled;
            boolean AllowFullSCSICommandSet, AllowReducedFcRedundancy, LockOnDisconnect, PauseAfterBootFailure, GuestControlledCacheTypes;
            boolean TurnOffOnGuestRestart, IsSaved, EnableHibernation;
            uint16[] BootOrder;
            string[] BootSourceOrder;
            uint16 AutomaticCriticalErrorAction, NetworkBootPreferredProtocol, ConsoleMode, UserSnapshotType, EnhancedSessionTransportType;
            interval AutomaticCriticalErrorActionTimeout;
            uint32 DebugChannelId, DebugPort, DebugPortEnabled, VirtualSlitType;
            uint64 LowMmioGapSize, HighMmioGapSize
            """);
        schema.Add("Msvm_SecuritySettingData", "CIM_SettingData", """
            boolean TpmEnabled, KsdEnabled, ShieldingRequested, DataProtectionRequested, EncryptStateAndVmMigrationTraffic;
            boolean VirtualizationBasedSecurityOptOut, BindToHostTpm
            """);
        schema.Add("Msvm_VirtualSystemSnapshotSettingData", "CIM_SettingData",
            "uint8 ConsistencyLevel, GuestBackupType; boolean IgnoreNonSnapshottableDisks");
        schema.Add("Msvm_IntegrationComponentSettingData", "CIM_SettingData", "uint16 EnabledState");
        schema.Add("Msvm_KvpExchangeComponentSettingData", "Msvm_IntegrationComponentSettingData",
            "embedded[] HostExchangeItems; boolean DisableHostKVPItems");
        schema.Add("Msvm_ShutdownComponentSettingData", "Msvm_IntegrationComponentSettingData", "");
        schema.Add("Msvm_HeartbeatComponentSettingData", "Msvm_IntegrationComponentSettingData", "");
        schema.Add("Msvm_TimeSyncComponentSettingData", "Msvm_IntegrationComponentSettingData", "");
        schema.Add("Msvm_VssComponentSettingData", "Msvm_IntegrationComponentSettingData", "");
        schema.Add("Msvm_GuestServiceInterfaceComponentSettingData", "Msvm_IntegrationComponentSettingData", "");
        schema.Add("Msvm_KvpExchangeDataItem", null, "string Caption, Description, ElementName, Name, Data; uint16 Source");
        schema.Add("Msvm_VirtualSystemMigrationSettingData", "CIM_SettingData", """
            uint16 MigrationType, TransportType, Priority;
            string DestinationPlannedVirtualSystemId, BandwidthUnit;
            string[] DestinationIPAddressList;
            uint64 Bandwidth;
            boolean RetainVhdCopiesOnSource, EnableCompression, RemoveSourceUnmanagedVhds, AvoidRemovingVHDs, AllowOverwriteExistingFile;
            boolean CancelIfBlackoutThresholdExceeded;
            uint8 CPUCappingMagnitude;
            string[] UnmanagedVhds
            """);
    }
}
