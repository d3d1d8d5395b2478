using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

/// <summary>What Hyper-V allows to do with one kind of resource of a machine.</summary>
internal abstract class ResourceRule
{
    /// <summary>Checks a new resource and gives it its identity. Everything in it is already in stored form.</summary>
    public abstract void Add(ResourceContext context, CimInstance added);

    /// <summary>Checks a change.</summary>
    public virtual void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
    }

    /// <summary>Checks a removal.</summary>
    public abstract void Remove(ResourceContext context, CimInstance removed);

    /// <summary>The rule of a resource, by its class and sub-type.</summary>
    public static ResourceRule For(CimInstance resource) => (resource.ClassName, resource.Text("ResourceSubType")) switch
    {
        ("Msvm_MemorySettingData", ResourceSubType.Memory) => MemoryRule.Instance,
        ("Msvm_ProcessorSettingData", ResourceSubType.Processor) => ProcessorRule.Instance,
        ("Msvm_ResourceAllocationSettingData", ResourceSubType.IdeController or ResourceSubType.ScsiController) => ControllerRule.Instance,
        ("Msvm_ResourceAllocationSettingData", ResourceSubType.DiskDrive or ResourceSubType.DvdDrive) => DriveRule.Instance,
        ("Msvm_StorageAllocationSettingData", ResourceSubType.HardDisk or ResourceSubType.DvdDisk) => ImageRule.Instance,
        ("Msvm_SyntheticEthernetPortSettingData", ResourceSubType.EthernetPort) => PortRule.Instance,
        ("Msvm_EthernetPortAllocationSettingData", ResourceSubType.EthernetConnection) => ConnectionRule.Instance,
        ("Msvm_SyntheticDisplayControllerSettingData" or "Msvm_SerialPortSettingData", _) => FixedDeviceRule.Instance,
        var (className, subType) => throw HyperVFailure.Invalid($"A {className} cannot describe a resource of sub-type '{subType}'."),
    };
}
