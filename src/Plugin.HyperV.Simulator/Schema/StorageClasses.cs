namespace Plugin.HyperV.Simulator.Schema;

internal static class StorageClasses
{
    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Add("Msvm_VirtualHardDiskSettingData", "CIM_SettingData", """
            uint16 Type, Format, DataAlignment, PmemAddressAbstractionType;
            string Path, ParentPath, ParentIdentifier, VirtualDiskId;
            datetime ParentTimestamp;
            uint64 MaxInternalSize;
            uint32 BlockSize, LogicalSectorSize, PhysicalSectorSize;
            boolean IsPmemCompatible
            """);
        schema.Add("Msvm_VirtualHardDiskState", null, """
            uint64 FileSize, MinInternalSize;
            boolean InUse;
            uint32 PhysicalSectorSize, Alignment, FragmentationPercentage;
            datetime Timestamp
            """);
    }
}
