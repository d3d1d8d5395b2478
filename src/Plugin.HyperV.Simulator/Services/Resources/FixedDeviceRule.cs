using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Services.Resources;

/// <summary>Devices a machine is born with, which come and go only with it.</summary>
internal sealed class FixedDeviceRule : ResourceRule
{
    public static readonly FixedDeviceRule Instance = new();

    public override void Add(ResourceContext context, CimInstance added) =>
        throw HyperVFailure.Invalid($"A machine cannot get another {added.Text("ResourceSubType")}.");

    public override void Remove(ResourceContext context, CimInstance removed) =>
        throw HyperVFailure.Invalid($"The {removed.Text("ResourceSubType")} of a machine cannot be removed.");
}
