using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Services.Resources;

internal sealed class ProcessorRule : ResourceRule
{
    public static readonly ProcessorRule Instance = new();

    public override void Add(ResourceContext context, CimInstance added) =>
        throw HyperVFailure.Invalid("A machine has its processors already; modify them.");

    public override void Remove(ResourceContext context, CimInstance removed) =>
        throw HyperVFailure.Invalid("The processors of a machine cannot be removed.");

    public override void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
        var most = context.Settings.IsGeneration2 ? 1024 : 64;
        if (after.Integer("VirtualQuantity") is not >= 1 || after.Integer("VirtualQuantity") > most)
        {
            throw HyperVFailure.Invalid($"A machine of this generation has 1 to {most} processors, not {after["VirtualQuantity"]}.");
        }

        if (after.Integer("Reservation") is < 0 or > 100000 || after.Integer("Limit") is < 0 or > 100000 || after.Integer("Reservation") > after.Integer("Limit"))
        {
            throw HyperVFailure.Invalid("Processor reservation and limit are thousandths of a percent, with reservation ≤ limit ≤ 100000.");
        }

        if (after.Integer("Weight") is < 0 or > 10000)
        {
            throw HyperVFailure.Invalid("The processor weight must be between 0 and 10000.");
        }

        foreach (var property in new[] { "VirtualQuantity", "ExposeVirtualizationExtensions", "LimitProcessorFeatures", "LimitCPUID", "HwThreadsPerCore" })
        {
            if (!Equals(before[property], after[property]))
            {
                context.RequireOff($"change {property}");
            }
        }
    }
}
