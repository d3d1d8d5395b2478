using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>Pools, their capabilities, and the default, minimum, maximum and increment settings those define.</summary>
internal static class ResourceDefaults
{
    private static readonly (string Role, ushort ValueRole, ushort ValueRange)[] Roles =
    [
        ("Default", 0, 0), ("Minimum", 3, 1), ("Maximum", 3, 2), ("Increment", 3, 3),
    ];

    public static IEnumerable<CimInstance> Settings(SimulatedHost host) =>
        DefaultResources.All.SelectMany(kind => Roles.Select(role => Setting(host, kind, role.Role)))
            .Concat(DefaultResources.Features.Select(feature => Feature(host, feature)));

    public static IEnumerable<CimInstance> Pools(SimulatedHost host) => DefaultResources.All.Select(kind => Pool(host, kind));

    public static IEnumerable<CimInstance> Capabilities(SimulatedHost host) =>
        DefaultResources.All.Select(kind => Capability(host, kind));

    public static CimInstance Pool(SimulatedHost host, DefaultResource kind) => new("Msvm_ResourcePool", PoolPath(host, kind))
    {
        ["InstanceID"] = kind.PoolId,
        ["PoolID"] = "",
        ["ElementName"] = "Primordial",
        ["Caption"] = kind.Template["ElementName"],
        ["ResourceType"] = kind.Type,
        ["ResourceSubType"] = kind.SubType,
        ["Primordial"] = true,
        ["EnabledState"] = (ushort)2,
        ["HealthState"] = (ushort)5,
    };

    public static CimInstance Capability(SimulatedHost host, DefaultResource kind) => new("Msvm_AllocationCapabilities", CapabilityPath(host, kind))
    {
        ["InstanceID"] = kind.CapabilitiesId,
        ["ElementName"] = kind.Template["ElementName"],
        ["ResourceType"] = kind.Type,
        ["ResourceSubType"] = kind.SubType,
    };

    /// <summary>The settings a kind's capabilities define.</summary>
    public static IEnumerable<CimInstance> SettingsOf(SimulatedHost host, DefaultResource kind) =>
        Roles.Select(role => Setting(host, kind, role.Role));

    public static IEnumerable<CimInstance> Definitions(SimulatedHost host) =>
        from kind in DefaultResources.All
        from role in Roles
        let capability = CapabilityPath(host, kind)
        let setting = host.PathOf(kind.Template.ClassName, kind.SettingId(role.Role))
        select new CimInstance("Msvm_SettingsDefineCapabilities", new CimPath(host.Name, CimNamespaces.Virtualization, "Msvm_SettingsDefineCapabilities", [new("GroupComponent", capability.ToString()), new("PartComponent", setting.ToString())]))
        {
            ["GroupComponent"] = capability,
            ["PartComponent"] = setting,
            ["PropertyPolicy"] = (ushort)0,
            ["ValueRole"] = role.ValueRole,
            ["ValueRange"] = role.ValueRange,
        };

    private static CimPath PoolPath(SimulatedHost host, DefaultResource kind) => host.PathOf("Msvm_ResourcePool", kind.PoolId);

    private static CimPath CapabilityPath(SimulatedHost host, DefaultResource kind) =>
        host.PathOf("Msvm_AllocationCapabilities", kind.CapabilitiesId);

    private static CimInstance Setting(SimulatedHost host, DefaultResource kind, string role)
    {
        var setting = Publish(host, kind.Template, kind.SettingId(role));
        var size = (kind.SubType, role) switch
        {
            (ResourceSubType.Memory, "Minimum") => 32UL,
            (ResourceSubType.Memory, "Maximum") => host.Description.MemoryMegabytes,
            (ResourceSubType.Memory, "Increment") => 2UL,
            (ResourceSubType.Processor, "Minimum" or "Increment") => 1UL,
            (ResourceSubType.Processor, "Maximum") => (ulong)host.LogicalProcessors,
            _ => (ulong?)null,
        };
        if (size is { } quantity)
        {
            setting["VirtualQuantity"] = quantity;
        }

        return setting;
    }

    private static CimInstance Feature(SimulatedHost host, CimInstance template) =>
        Publish(host, template, template.Text("InstanceID")!);

    private static CimInstance Publish(SimulatedHost host, CimInstance template, string instanceId)
    {
        var setting = new CimInstance(template.ClassName, host.PathOf(template.ClassName, instanceId));
        foreach (var (name, value) in template.Properties)
        {
            setting[name] = value is Array array ? array.Clone() : value;
        }

        setting["InstanceID"] = instanceId;
        return setting;
    }
}
