using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Adds, changes and removes the features (VLAN, bandwidth, security, offload) of a connection.</summary>
internal static class FeatureSettings
{
    private const string Service = "Msvm_VirtualSystemManagementService";
    private const string FeatureClass = "Msvm_EthernetSwitchPortFeatureSettingData";

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "AddFeatureSettings", "AffectedConfiguration, FeatureSettings", AddAsync),
        new(Service, "ModifyFeatureSettings", "FeatureSettings", ModifyAsync),
        new(Service, "RemoveFeatureSettings", "FeatureSettings", RemoveAsync),
    ];

    private static ValueTask<CimMethodResult> AddAsync(MethodCall call)
    {
        var connectionId = call.RequireReference("AffectedConfiguration").Keys.GetValueOrDefault("InstanceID");
        var given = call.EmbeddedArray("FeatureSettings", FeatureClass);
        var owner = ResourceSettings.OneOwner(call, [connectionId]);
        return call.RunAsync(new Operation
        {
            JobType = 7,
            Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine =>
            {
                var connection = machine.Active.Find(connectionId);
                if (connection?.ClassName != "Msvm_EthernetPortAllocationSettingData")
                {
                    throw HyperVFailure.Invalid("Features belong to a connection.");
                }

                return Outcome.Many([.. given.Select(feature => PathOf(call, Add(machine, connectionId!, feature)))], "ResultingFeatureSettings");
            })),
        });
    }

    private static ValueTask<CimMethodResult> ModifyAsync(MethodCall call)
    {
        var given = call.EmbeddedArray("FeatureSettings", FeatureClass);
        var owner = ResourceSettings.OneOwner(call, given.Select(static feature => feature.Text("InstanceID")));
        return call.RunAsync(new Operation
        {
            JobType = 8,
            Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine => Outcome.Many(
                [.. given.Select(feature => PathOf(call, Modify(machine, feature)))],
                "ResultingFeatureSettings"))),
        });
    }

    private static ValueTask<CimMethodResult> RemoveAsync(MethodCall call)
    {
        var ids = call.References("FeatureSettings").Select(static path => path.Keys.GetValueOrDefault("InstanceID")).ToArray();
        var owner = ResourceSettings.OneOwner(call, ids);
        return call.RunAsync(new Operation
        {
            JobType = 9,
            Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine =>
            {
                foreach (var id in ids)
                {
                    machine.Active.Resources.Remove(RequireFeature(machine, id));
                }

                return Outcome.Nothing;
            })),
        });
    }

    private static CimInstance Add(VirtualMachine machine, string connectionId, CimInstance given)
    {
        if (machine.Active.FeaturesOf(connectionId).Any(feature => feature.ClassName == given.ClassName))
        {
            throw HyperVFailure.Invalid($"The connection already has a {given.ClassName}; modify it.");
        }

        var template = DefaultResources.Features.Single(feature => feature.ClassName == given.ClassName);
        var added = ResourceSettings.Overlay(template.CloneAsArgument(), given);
        added["InstanceID"] = InstanceIds.Feature(connectionId);
        FeatureRule.Check(added);
        machine.Active.Resources.Add(added);
        return added;
    }

    private static CimInstance Modify(VirtualMachine machine, CimInstance given)
    {
        var stored = RequireFeature(machine, given.Text("InstanceID"));
        if (stored.ClassName != given.ClassName)
        {
            throw HyperVFailure.Invalid($"A {stored.ClassName} cannot become a {given.ClassName}.");
        }

        var changed = ResourceSettings.Overlay(stored.CloneAsArgument(), given);
        changed["InstanceID"] = stored["InstanceID"];
        FeatureRule.Check(changed);
        machine.Active.Resources[machine.Active.Resources.IndexOf(stored)] = changed;
        return changed;
    }

    private static CimInstance RequireFeature(VirtualMachine machine, string? id) =>
        machine.Active.OfClass(FeatureClass).FirstOrDefault(feature => feature.Text("InstanceID") == id)
        ?? throw HyperVFailure.Invalid($"'{id}' is not a feature of '{machine.Name}'.");

    private static CimPath PathOf(MethodCall call, CimInstance stored) => call.Host.PathOf(stored.ClassName, stored.Text("InstanceID")!);
}
