using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>Stored settings as callers read them: with a path, and with parents and switches as paths.</summary>
internal static class PublishedSettings
{
    public static IEnumerable<CimInstance> All(SimulatedHost host) =>
        from machine in host.Machines.Values
        from settings in machine.AllSettings()
        from instance in Of(host, machine, settings)
        select instance;

    public static IEnumerable<CimInstance> Of(SimulatedHost host, VirtualMachine machine, MachineSettings settings) =>
        settings.Resources.Select(resource => Resource(host, machine, settings, resource)).Prepend(System(host, machine, settings));

    public static CimInstance System(SimulatedHost host, VirtualMachine machine, MachineSettings settings)
    {
        var published = Copy(host, settings.System);
        var parent = ReferenceEquals(settings, machine.Active)
            ? machine.CurrentCheckpointId
            : machine.Checkpoints.Find(checkpoint => checkpoint.Id == settings.Id)?.ParentId;
        published["Parent"] = parent is null ? null : host.PathOf(settings.System.ClassName, InstanceIds.System(parent)).ToString();
        return published;
    }

    public static CimInstance Resource(SimulatedHost host, VirtualMachine machine, MachineSettings settings, CimInstance stored)
    {
        var published = Copy(host, stored);
        if (settings.Find(stored.Text("Parent")) is { } parent)
        {
            published["Parent"] = host.PathOf(parent.ClassName, parent.Text("InstanceID")!).ToString();
        }

        if (stored.ClassName == "Msvm_EthernetPortAllocationSettingData")
        {
            published["HostResource"] = stored.Texts("HostResource")
                .Select(host.FindSwitch)
                .OfType<VirtualSwitch>()
                .Select(found => host.SystemPath("Msvm_VirtualEthernetSwitch", found.Id).ToString())
                .ToArray();
            published["LastKnownSwitchName"] = stored.Texts("HostResource") is [var known, ..] ? known : stored.Text("LastKnownSwitchName");
        }
        else if (stored.ClassName == "Msvm_KvpExchangeComponentSettingData")
        {
            published["HostExchangeItems"] = machine.HostItems.Select(static item => new CimInstance("Msvm_KvpExchangeDataItem")
            {
                ["Name"] = item.Name,
                ["Data"] = item.Data,
                ["Source"] = item.Source,
            }).ToArray();
        }

        return published;
    }

    private static CimInstance Copy(SimulatedHost host, CimInstance stored)
    {
        var copy = new CimInstance(stored.ClassName, host.PathOf(stored.ClassName, stored.Text("InstanceID")!));
        foreach (var (name, value) in stored.Properties)
        {
            copy[name] = value is Array array ? array.Clone() : value;
        }

        return copy;
    }
}
