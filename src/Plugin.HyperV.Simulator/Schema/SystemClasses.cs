namespace Plugin.HyperV.Simulator.Schema;

/// <summary>Machines, the components that reach into a running guest, and what is summed up about a machine.</summary>
internal static class SystemClasses
{
    private const string DeviceKeys = "CreationClassName, DeviceID, SystemCreationClassName, SystemName";

    private const string Device = """
        string SystemCreationClassName, SystemName, CreationClassName, DeviceID, ElementName, Caption, Description, Name;
        uint16 EnabledState, HealthState, RequestedState;
        uint16[] OperationalStatus;
        string[] StatusDescriptions
        """;

    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("Msvm_ComputerSystem", "CIM_ComputerSystem", """
            uint32 ProcessID;
            uint64 OnTimeInMilliseconds;
            datetime TimeOfLastConfigurationChange;
            uint16 NumberOfNumaNodes, ReplicationState, ReplicationHealth, ReplicationMode, FailedOverReplicationType, LastReplicationType;
            uint16 EnhancedSessionModeState
            """);
        schema.Add("Msvm_ShutdownComponent", null, Device, DeviceKeys);
        schema.Add("Msvm_HeartbeatComponent", null, Device, DeviceKeys);
        schema.Add("Msvm_KvpExchangeComponent", null, Device + """
            ;
            embedded[] GuestExchangeItems, GuestIntrinsicExchangeItems
            """, DeviceKeys);
        schema.Add("Msvm_SummaryInformation", null, """
            string Name, ElementName, Notes, GuestOperatingSystem, Version, AllocatedGPU;
            datetime CreationTime;
            uint16 NumberOfProcessors, EnabledState, ProcessorLoad, HealthState, Heartbeat, IntegrationServicesVersionState;
            uint16 ReplicationMode, ReplicationState, ReplicationHealth, ApplicationHealth;
            uint16[] ProcessorLoadHistory, OperationalStatus;
            string[] VirtualSwitchNames, StatusDescriptions;
            uint64 MemoryUsage, UpTime;
            sint32 MemoryAvailable, AvailableMemoryBuffer;
            boolean Shielded, SwapFilesInUse, MemorySpansPhysicalNumaNodes;
            embedded[] Snapshots;
            ref[] AsynchronousTasks
            """, "Name");
    }
}
