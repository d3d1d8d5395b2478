using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>
/// One configuration of a machine: the current one or a checkpoint's. Stored instances carry no path; a parent is
/// stored as its InstanceID and a connection's switch as its name, so that a configuration can change hosts as it is.
/// </summary>
internal sealed class MachineSettings(string id, CimInstance system)
{
    /// <summary>The GUID in the InstanceIDs of this configuration.</summary>
    public string Id { get; } = id;

    public CimInstance System { get; } = system;

    public List<CimInstance> Resources { get; } = [];

    public CimInstance Memory => Resources.First(static resource => resource.ClassName == "Msvm_MemorySettingData");

    public CimInstance Processor => Resources.First(static resource => resource.ClassName == "Msvm_ProcessorSettingData");

    public bool IsGeneration2 => System.Text("VirtualSystemSubType") == ResourceSubType.Generation2;

    public string SystemInstanceId => InstanceIds.System(Id);

    public CimInstance? Find(string? instanceId) => Resources.Find(resource =>
        string.Equals(resource.Text("InstanceID"), instanceId, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<CimInstance> OfClass(string className) =>
        Resources.Where(resource => CimSchema.IsA(resource.ClassName, className));

    public IEnumerable<CimInstance> OfSubType(string subType) =>
        Resources.Where(resource => resource.Text("ResourceSubType") == subType);

    public IEnumerable<CimInstance> ChildrenOf(string instanceId) => Resources.Where(resource =>
        string.Equals(resource.Text("Parent"), instanceId, StringComparison.OrdinalIgnoreCase));

    /// <summary>The features of a connection.</summary>
    public IEnumerable<CimInstance> FeaturesOf(string connectionId) => OfClass("Msvm_FeatureSettingData").Where(feature =>
        feature.Text("InstanceID")!.StartsWith(connectionId + '\\', StringComparison.OrdinalIgnoreCase));

    /// <summary>The images in the drives: disks, and DVDs too when asked for.</summary>
    public IEnumerable<CimInstance> Images(bool withDvds = true) =>
        withDvds ? OfClass("Msvm_StorageAllocationSettingData") : OfSubType(ResourceSubType.HardDisk);

    public CimInstance ControllerOf(CimInstance drive) =>
        Find(drive.Text("Parent")) ?? throw new InvalidOperationException("A drive without a controller was stored.");

    /// <summary>The same configuration under another GUID.</summary>
    public MachineSettings CopyAs(string newId)
    {
        var copy = new MachineSettings(newId, Copy(System, newId));
        copy.Resources.AddRange(Resources.Select(resource => Copy(resource, newId)));
        return copy;
    }

    private CimInstance Copy(CimInstance stored, string newId)
    {
        var copy = stored.CloneAsArgument();
        foreach (var property in new[] { "InstanceID", "Parent" })
        {
            if (copy.Text(property) is { } text)
            {
                copy[property] = text.Replace($"Microsoft:{Id}", $"Microsoft:{newId}", StringComparison.OrdinalIgnoreCase);
            }
        }

        return copy;
    }
}
