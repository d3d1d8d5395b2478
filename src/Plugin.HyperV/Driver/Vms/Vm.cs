using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>A VM of the host as it was when it was read.</summary>
/// <param name="Path">Its <c>Msvm_ComputerSystem</c>.</param>
/// <param name="Id">Its GUID, the only name Hyper-V keeps unique.</param>
/// <param name="Name">Its display name, which is the kernel's name of the VM.</param>
/// <param name="State">Its <c>EnabledState</c>.</param>
public sealed record Vm(CimPath Path, string Id, string Name, ushort State)
{
    /// <summary>Whether it runs.</summary>
    public VmPower Power => EnabledState.ToPower(State);

    internal static Vm From(CimInstance system) => new(
        system.RequirePath(),
        system.Text("Name") ?? "",
        system.Text("ElementName") ?? "",
        (ushort)(system.Integer("EnabledState") ?? 0));
}
