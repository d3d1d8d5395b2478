using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

/// <summary>The machine whose current configuration is being changed.</summary>
internal sealed record ResourceContext(SimulatedHost Host, VirtualMachine Machine)
{
    public MachineSettings Settings => Machine.Active;

    public bool IsOff => Machine.EnabledState == MachineState.Off;

    public void RequireOff(string what)
    {
        if (!IsOff)
        {
            throw HyperVFailure.State($"To {what}, '{Machine.Name}' must be off.");
        }
    }

    public CimInstance RequireParent(CimInstance resource, string what) =>
        Settings.Find(resource.Text("Parent")) ?? throw HyperVFailure.Invalid($"The parent of the {what} is not a resource of '{Machine.Name}'.");

    /// <summary>Brings parents and switches of an argument into stored form.</summary>
    public void Internalise(CimInstance resource)
    {
        if (resource.Text("Parent") is { Length: > 0 } parent)
        {
            resource["Parent"] = ParsePath(parent, "Parent").Keys.GetValueOrDefault("InstanceID");
        }

        if (resource.ClassName == "Msvm_EthernetPortAllocationSettingData")
        {
            resource["HostResource"] = resource.Texts("HostResource").Select(SwitchName).ToArray();
        }
    }

    private string SwitchName(string path)
    {
        var parsed = ParsePath(path, "HostResource");
        var found = parsed.ClassName.Equals("Msvm_VirtualEthernetSwitch", StringComparison.OrdinalIgnoreCase)
            ? Host.Switches.FirstOrDefault(candidate => candidate.Id.Equals(parsed.Keys.GetValueOrDefault("Name"), StringComparison.OrdinalIgnoreCase))
            : null;
        return found?.Name ?? throw HyperVFailure.Invalid($"'{path}' is not a virtual switch of {Host.Name}.");
    }

    private static CimPath ParsePath(string text, string property)
    {
        try
        {
            return CimPath.Parse(text);
        }
        catch (FormatException failure)
        {
            throw HyperVFailure.Invalid($"{property}: {failure.Message}");
        }
    }
}
