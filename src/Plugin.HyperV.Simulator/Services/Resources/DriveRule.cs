using System.Globalization;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

internal sealed class DriveRule : ResourceRule
{
    public static readonly DriveRule Instance = new();

    public override void Add(ResourceContext context, CimInstance added)
    {
        var controller = RequireController(context, added);
        var slot = added.Text("AddressOnParent") is { Length: > 0 } asked ? ParseSlot(asked, controller) : FirstFree(context, controller);
        if (Taken(context, controller).Contains(slot))
        {
            throw HyperVFailure.Invalid($"Slot {slot} of {controller.Text("ElementName")} is taken.");
        }

        added["AddressOnParent"] = slot.ToString(CultureInfo.InvariantCulture);
        added["InstanceID"] = InstanceIds.Drive(controller.Text("InstanceID")!, slot);
    }

    public override void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
        if (before.Text("Parent") != after.Text("Parent") || before.Text("AddressOnParent") != after.Text("AddressOnParent"))
        {
            throw HyperVFailure.Invalid("A drive keeps its slot; remove it and add another one.");
        }
    }

    public override void Remove(ResourceContext context, CimInstance removed)
    {
        if (IsIde(context.Settings.ControllerOf(removed)))
        {
            context.RequireOff("remove an IDE drive");
        }
    }

    private static CimInstance RequireController(ResourceContext context, CimInstance added)
    {
        var controller = context.RequireParent(added, "drive");
        if (IsIde(controller))
        {
            context.RequireOff("add an IDE drive");
        }
        else if (controller.Text("ResourceSubType") != ResourceSubType.ScsiController)
        {
            throw HyperVFailure.Invalid("A drive belongs on a controller.");
        }
        else if (added.Text("ResourceSubType") == ResourceSubType.DvdDrive && !context.Settings.IsGeneration2)
        {
            throw HyperVFailure.Invalid("A generation 1 machine has its DVD drives on IDE.");
        }

        return controller;
    }

    private static int ParseSlot(string asked, CimInstance controller) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var slot) && slot < Slots(controller)
            ? slot
            : throw HyperVFailure.Invalid($"{controller.Text("ElementName")} has the slots 0 to {Slots(controller) - 1}, not '{asked}'.");

    private static int FirstFree(ResourceContext context, CimInstance controller)
    {
        var free = Enumerable.Range(0, Slots(controller)).Except(Taken(context, controller)).Take(1).ToArray();
        return free.Length == 1 ? free[0] : throw HyperVFailure.Invalid($"{controller.Text("ElementName")} has no free slot.");
    }

    private static IEnumerable<int> Taken(ResourceContext context, CimInstance controller) =>
        context.Settings.ChildrenOf(controller.Text("InstanceID")!)
            .Select(static drive => int.Parse(drive.Text("AddressOnParent")!, CultureInfo.InvariantCulture));

    private static int Slots(CimInstance controller) => IsIde(controller) ? 2 : 64;

    private static bool IsIde(CimInstance controller) => controller.Text("ResourceSubType") == ResourceSubType.IdeController;
}
