using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

internal sealed class ControllerRule : ResourceRule
{
    public static readonly ControllerRule Instance = new();
    private const int MostScsiControllers = 4;

    public override void Add(ResourceContext context, CimInstance added)
    {
        if (added.Text("ResourceSubType") == ResourceSubType.IdeController)
        {
            throw HyperVFailure.Invalid("A machine cannot get another IDE controller.");
        }

        context.RequireOff("add a controller");
        if (context.Settings.OfSubType(ResourceSubType.ScsiController).Count() >= MostScsiControllers)
        {
            throw HyperVFailure.Invalid($"A machine has at most {MostScsiControllers} SCSI controllers.");
        }

        added["InstanceID"] = InstanceIds.ScsiController(context.Settings.Id);
        added["Parent"] = null;
    }

    public override void Remove(ResourceContext context, CimInstance removed)
    {
        if (removed.Text("ResourceSubType") == ResourceSubType.IdeController)
        {
            throw HyperVFailure.Invalid("The IDE controllers of a machine cannot be removed.");
        }

        context.RequireOff("remove a controller");
        if (context.Settings.ChildrenOf(removed.Text("InstanceID")!).Any())
        {
            throw HyperVFailure.State("The controller still has drives.");
        }
    }
}
