using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Services.Resources;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Adds, changes and removes the resources of a machine.</summary>
internal static class ResourceSettings
{
    private const string Service = "Msvm_VirtualSystemManagementService";
    private const string ResourceClass = "CIM_ResourceAllocationSettingData";

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "AddResourceSettings", "AffectedConfiguration, ResourceSettings", AddAsync),
        new(Service, "ModifyResourceSettings", "ResourceSettings", ModifyAsync),
        new(Service, "RemoveResourceSettings", "ResourceSettings", RemoveAsync),
    ];

    /// <summary>Adds one resource to a machine's current configuration.</summary>
    public static CimInstance Add(ResourceContext context, CimInstance given)
    {
        var added = DefaultResources.For(given.Text("ResourceSubType"))?.New() is { } fresh && fresh.ClassName == given.ClassName
            ? Overlay(fresh, given)
            : given;
        context.Internalise(added);
        ResourceRule.For(added).Add(context, added);
        context.Settings.Resources.Add(added);
        return added;
    }

    /// <summary>Applies a change to one resource of a machine's current configuration.</summary>
    public static CimInstance Modify(ResourceContext context, CimInstance stored, CimInstance given)
    {
        if (stored.ClassName != given.ClassName || (given.Text("ResourceSubType") is { } subType && subType != stored.Text("ResourceSubType")))
        {
            throw HyperVFailure.Invalid($"{stored.Text("InstanceID")} is a {stored.ClassName} and cannot become a {given.ClassName}.");
        }

        context.Internalise(given);
        var changed = Overlay(stored.CloneAsArgument(), given);
        changed["InstanceID"] = stored["InstanceID"];
        ResourceRule.For(stored).Modify(context, stored, changed);
        context.Settings.Resources[context.Settings.Resources.IndexOf(stored)] = changed;
        return changed;
    }

    private static ValueTask<CimMethodResult> AddAsync(MethodCall call)
    {
        var owner = call.RequireReference("AffectedConfiguration");
        var given = RequireSome(call.EmbeddedArray("ResourceSettings", ResourceClass));
        lock (call.Host.Cluster.Sync)
        {
            call.RequireMachine(owner);
        }

        return call.RunAsync(new Operation
        {
            JobType = 4,
            Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine =>
            {
                var context = new ResourceContext(call.Host, machine);
                return Outcome.Many([.. given.Select(resource => PathOf(call, Add(context, resource)))], "ResultingResourceSettings");
            })),
        });
    }

    private static ValueTask<CimMethodResult> ModifyAsync(MethodCall call)
    {
        var given = RequireSome(call.EmbeddedArray("ResourceSettings", ResourceClass));
        var owner = OneOwner(call, given.Select(static resource => resource.Text("InstanceID")));
        return call.RunAsync(new Operation
        {
            JobType = 5,
            Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine =>
            {
                var context = new ResourceContext(call.Host, machine);
                return Outcome.Many(
                    [.. given.Select(resource => PathOf(call, Modify(context, RequireStored(machine, resource.Text("InstanceID")), resource)))],
                    "ResultingResourceSettings");
            })),
        });
    }

    private static ValueTask<CimMethodResult> RemoveAsync(MethodCall call)
    {
        var ids = call.References("ResourceSettings").Select(static path => path.Keys.GetValueOrDefault("InstanceID")).ToArray();
        if (ids.Length == 0)
        {
            throw HyperVFailure.Invalid("ResourceSettings names nothing to remove.");
        }

        var owner = OneOwner(call, ids);
        return call.RunAsync(new Operation
        {
            JobType = 6,
            Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine =>
            {
                var context = new ResourceContext(call.Host, machine);
                foreach (var id in ids)
                {
                    Remove(context, RequireStored(machine, id));
                }

                return Outcome.Nothing;
            })),
        });
    }

    private static void Remove(ResourceContext context, CimInstance stored)
    {
        ResourceRule.For(stored).Remove(context, stored);
        var id = stored.Text("InstanceID")!;
        foreach (var child in context.Settings.ChildrenOf(id).ToArray())
        {
            Remove(context, child);
        }

        var gone = context.Settings.FeaturesOf(id).Append(stored).ToHashSet();
        context.Settings.Resources.RemoveAll(gone.Contains);
    }

    private static CimInstance RequireStored(VirtualMachine machine, string? instanceId) =>
        machine.Active.Find(instanceId) ?? throw HyperVFailure.Invalid($"'{instanceId}' is not a resource of '{machine.Name}'.");

    /// <summary>The one machine that a set of resources belongs to.</summary>
    public static CimPath OneOwner(MethodCall call, IEnumerable<string?> instanceIds)
    {
        lock (call.Host.Cluster.Sync)
        {
            var owners = instanceIds.Select(id => InstanceIds.Owner(id) is { } owner
                    ? call.Host.FindMachine(call.Host.PathOf("Msvm_VirtualSystemSettingData", InstanceIds.System(owner)))
                    : null)
                .Distinct()
                .ToArray();
            return owners is [{ } machine]
                ? call.Host.PathOf(machine)
                : throw HyperVFailure.Invalid("The settings must all belong to the current configuration of one machine.");
        }
    }

    public static CimInstance Overlay(CimInstance target, CimInstance given)
    {
        foreach (var (name, value) in given.Properties)
        {
            if (value is not null)
            {
                target[name] = value;
            }
        }

        return target;
    }

    private static CimInstance[] RequireSome(CimInstance[] given) =>
        given.Length > 0 ? given : throw HyperVFailure.Invalid("ResourceSettings is empty.");

    private static CimPath PathOf(MethodCall call, CimInstance stored) => call.Host.PathOf(stored.ClassName, stored.Text("InstanceID")!);
}
