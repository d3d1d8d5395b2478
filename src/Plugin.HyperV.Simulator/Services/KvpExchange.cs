using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>The key-value pairs a host offers to a guest.</summary>
internal static class KvpExchange
{
    private const string Service = "Msvm_VirtualSystemManagementService";
    private const string ItemClass = "Msvm_KvpExchangeDataItem";
    private const int LongestName = 255;
    private const int LongestData = 1023;

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "AddKvpItems", "TargetSystem, DataItems", call => ChangeAsync(call, 10, Add)),
        new(Service, "ModifyKvpItems", "TargetSystem, DataItems", call => ChangeAsync(call, 11, Modify)),
        new(Service, "RemoveKvpItems", "TargetSystem, DataItems", call => ChangeAsync(call, 12, Remove)),
    ];

    private static ValueTask<CimMethodResult> ChangeAsync(MethodCall call, ushort jobType, Action<List<KvpItem>, KvpItem> change)
    {
        var system = call.RequireReference("TargetSystem");
        var items = call.EmbeddedArray("DataItems", ItemClass).Select(Read).ToArray();
        if (items.Length == 0)
        {
            throw HyperVFailure.Invalid("DataItems is empty.");
        }

        lock (call.Host.Cluster.Sync)
        {
            call.RequireMachine(system);
        }

        return call.RunAsync(new Operation
        {
            JobType = jobType,
            Work = _ =>
            {
                lock (call.Host.Cluster.Sync)
                {
                    var machine = call.RequireMachine(system);
                    var changed = machine.HostItems.ToList();
                    foreach (var item in items)
                    {
                        change(changed, item);
                    }

                    machine.HostItems.Clear();
                    machine.HostItems.AddRange(changed);
                    call.Host.Save(machine);
                }

                return new(Outcome.On(system));
            },
        });
    }

    private static KvpItem Read(CimInstance item)
    {
        var name = item.Text("Name");
        var data = item.Text("Data") ?? "";
        var source = item.Integer("Source") ?? 0;
        if (name is not { Length: > 0 and <= LongestName })
        {
            throw HyperVFailure.Invalid($"A key has 1 to {LongestName} characters.");
        }

        if (data.Length > LongestData)
        {
            throw HyperVFailure.Invalid($"The value of '{name}' has more than {LongestData} characters.");
        }

        return source is 0 or 4
            ? new KvpItem(name, data, (ushort)source)
            : throw HyperVFailure.Invalid("The host can only set items of source 0 (for the guest) and 4 (for itself).");
    }

    private static void Add(List<KvpItem> items, KvpItem item)
    {
        if (Find(items, item) >= 0)
        {
            throw HyperVFailure.Invalid($"The key '{item.Name}' exists; modify it.");
        }

        items.Add(item);
    }

    private static void Modify(List<KvpItem> items, KvpItem item) => items[Require(items, item)] = item;

    private static void Remove(List<KvpItem> items, KvpItem item) => items.RemoveAt(Require(items, item));

    private static int Require(List<KvpItem> items, KvpItem item) =>
        Find(items, item) is >= 0 and var index ? index : throw HyperVFailure.Invalid($"There is no key '{item.Name}'.");

    private static int Find(List<KvpItem> items, KvpItem item) =>
        items.FindIndex(other => other.Name == item.Name && other.Source == item.Source);
}
