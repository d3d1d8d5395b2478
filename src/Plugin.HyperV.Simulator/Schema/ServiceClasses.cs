namespace Plugin.HyperV.Simulator.Schema;

/// <summary>The services of a host, one instance each, and their settings.</summary>
internal static class ServiceClasses
{
    public static readonly IReadOnlyList<string> Names =
    [
        "Msvm_VirtualSystemManagementService",
        "Msvm_VirtualEthernetSwitchManagementService",
        "Msvm_VirtualSystemMigrationService",
        "Msvm_VirtualSystemSnapshotService",
        "Msvm_ImageManagementService",
        "Msvm_SecurityService",
    ];

    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("CIM_Service", null, """
            string SystemCreationClassName, SystemName, CreationClassName, Name, ElementName, Caption, Description, Status;
            uint16 EnabledState, HealthState;
            boolean Started
            """, "CreationClassName, Name, SystemCreationClassName, SystemName");
        foreach (var name in Names)
        {
            schema.Add(name, "CIM_Service", "");
        }

        schema.Add("Msvm_VirtualSystemManagementServiceSettingData", "CIM_SettingData", """
            string DefaultExternalDataRoot, DefaultVirtualHardDiskPath, MinimumMacAddress, MaximumMacAddress, CurrentWWNNAddress;
            string MinimumWWPNAddress, MaximumWWPNAddress, PrimaryOwnerContact, PrimaryOwnerName;
            boolean NumaSpanningEnabled, EnhancedSessionModeEnabled, HypervisorRootSchedulerEnabled
            """);
        schema.Add("Msvm_VirtualSystemMigrationServiceSettingData", "CIM_SettingData", """
            boolean EnableVirtualSystemMigration, EnableCompression, EnableSmbTransport;
            uint32 MaximumActiveVirtualSystemMigration, MaximumActiveStorageMigration;
            uint16 AuthenticationType
            """);
        schema.Add("Msvm_VirtualSystemManagementCapabilities", null, """
            string InstanceID, Caption, ElementName;
            uint16[] SynchronousMethodsSupported, AsynchronousMethodsSupported
            """, "InstanceID");
    }
}
