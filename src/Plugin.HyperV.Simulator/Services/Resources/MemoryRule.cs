using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

internal sealed class MemoryRule : ResourceRule
{
    public static readonly MemoryRule Instance = new();

    public override void Add(ResourceContext context, CimInstance added) =>
        throw HyperVFailure.Invalid("A machine has its memory already; modify it.");

    public override void Remove(ResourceContext context, CimInstance removed) =>
        throw HyperVFailure.Invalid("The memory of a machine cannot be removed.");

    public override void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
        var startup = Megabytes(after, "VirtualQuantity");
        var dynamic = after.Flag("DynamicMemoryEnabled");
        if (dynamic)
        {
            var (minimum, maximum) = (Megabytes(after, "Reservation"), Megabytes(after, "Limit"));
            if (minimum > startup || startup > maximum)
            {
                throw HyperVFailure.Invalid($"Dynamic memory needs minimum ≤ startup ≤ maximum, not {minimum}, {startup}, {maximum} MB.");
            }

            if (after.Integer("TargetMemoryBuffer") is < 5 or > 2000)
            {
                throw HyperVFailure.Invalid("The memory buffer must be between 5 and 2000 percent.");
            }
        }

        if (after.Integer("Weight") is < 0 or > 10000)
        {
            throw HyperVFailure.Invalid("The memory weight must be between 0 and 10000.");
        }

        if (context.IsOff)
        {
            return;
        }

        if (dynamic != before.Flag("DynamicMemoryEnabled"))
        {
            context.RequireOff("switch dynamic memory on or off");
        }

        if (context.Machine.EnabledState != MachineState.Running)
        {
            context.RequireOff("change the memory of a machine that does not run");
        }

        var more = startup - (before.Integer("VirtualQuantity") ?? 0);
        if (more > 0 && (ulong)more > context.Host.FreeMemoryMegabytes)
        {
            throw new HyperVFailure(ReturnCode.OutOfMemory, $"{context.Host.Name} has only {context.Host.FreeMemoryMegabytes} MB left.");
        }
    }

    private static long Megabytes(CimInstance memory, string property)
    {
        var value = memory.Integer(property) ?? 0;
        return value is >= 32 and <= 1024 * 1024 * 64 && value % 2 == 0
            ? value
            : throw HyperVFailure.Invalid($"{property} must be an even number of MB from 32 on, not {value}.");
    }
}
