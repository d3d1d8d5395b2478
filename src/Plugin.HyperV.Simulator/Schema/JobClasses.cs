namespace Plugin.HyperV.Simulator.Schema;

internal static class JobClasses
{
    public const string Concrete = "Msvm_ConcreteJob";
    public const string Storage = "Msvm_StorageJob";
    public const string Migration = "Msvm_MigrationJob";

    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("CIM_ConcreteJob", null, """
            string InstanceID, Caption, Description, ElementName, Name, JobStatus, ErrorDescription, ErrorSummaryDescription, Owner, Status;
            uint16 JobState, JobType, ErrorCode, HealthState, PercentComplete, LocalOrUtcTime, RecoveryAction;
            uint16[] OperationalStatus;
            datetime StartTime, TimeOfLastStateChange, TimeSubmitted, InstallDate;
            interval ElapsedTime, TimeBeforeRemoval;
            boolean DeleteOnCompletion, Cancellable
            """, "InstanceID");
        schema.Add(Concrete, "CIM_ConcreteJob", "");
        schema.Add(Storage, Concrete, "string Parent, Child; uint32 JobCompletionStatusCode");
        schema.Add(Migration, Concrete, "string DestinationHost; uint32 MigrationType");
        schema.Add("Msvm_Error", null, """
            string Message, MessageID, OwningEntity, ErrorSource;
            string[] MessageArguments;
            uint16 ErrorType, PerceivedSeverity, ProbableCause, CIMStatusCode
            """);
    }
}
