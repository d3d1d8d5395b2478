namespace Plugin.HyperV.Simulator.Schema;

internal static class AssociationClasses
{
    public static void AddTo(CimSchemaBuilder schema)
    {
        foreach (var name in new[]
        {
            "Msvm_VirtualSystemSettingDataComponent", "Msvm_EthernetPortSettingDataComponent", "Msvm_SnapshotOfVirtualSystem",
            "Msvm_MostCurrentSnapshotInBranch", "Msvm_ParentChildSettingData", "Msvm_SystemDevice", "Msvm_ElementAllocatedFromPool",
            "Msvm_ElementCapabilities", "Msvm_ElementSettingData",
        })
        {
            schema.Add(name, null, "ref Antecedent, Dependent, GroupComponent, PartComponent, ManagedElement, SettingData, Capabilities");
        }

        schema.Add("Msvm_SettingsDefineState", null, "ref ManagedElement, SettingData", "ManagedElement, SettingData");
        schema.Add("Msvm_AffectedJobElement", null, "ref AffectedElement, AffectingElement", "AffectedElement, AffectingElement");
        schema.Add("Msvm_SettingsDefineCapabilities", null, """
            ref GroupComponent, PartComponent;
            uint16 PropertyPolicy, ValueRole, ValueRange
            """, "GroupComponent, PartComponent");
    }
}
