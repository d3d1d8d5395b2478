using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>Where the associations of an instance lead.</summary>
internal static class Associations
{
    public static IReadOnlyList<Edge> From(SimulatedHost host, CimPath source)
    {
        lock (host.Cluster.Sync)
        {
            var instance = HostInstances.Get(host, source) ?? throw CimStatus.Missing(source);
            return [.. Walk(host, instance)];
        }
    }

    private static IEnumerable<Edge> Walk(SimulatedHost host, CimInstance source)
    {
        var path = source.RequirePath();
        if (host.Jobs.Find(path) is { } job)
        {
            return job.Affected.Select(affected => HostInstances.Get(host, affected)).OfType<CimInstance>().Select(static target => new Edge("Msvm_AffectedJobElement", target));
        }

        var jobs = host.Jobs.On(path).Select(static target => new Edge("Msvm_AffectedJobElement", target));
        var edges = source.ClassName switch
        {
            "Msvm_ComputerSystem" => FromSystem(host, path),
            "Msvm_VirtualSystemSettingData" => FromSettings(host, source),
            "Msvm_ResourcePool" => FromPool(host, source),
            "Msvm_AllocationCapabilities" => FromCapabilities(host, source),
            _ when CimSchema.IsA(source.ClassName, "CIM_Service") => FromService(host, source),
            _ when CimSchema.IsA(source.ClassName, "CIM_SettingData") => FromResource(host, source),
            _ when source.Text("SystemName") is { } owner && host.Machines.TryGetValue(owner, out var machine) =>
                [new("Msvm_SystemDevice", ComputerSystems.Machine(host, machine))],
            _ => [],
        };
        return edges.Concat(jobs);
    }

    private static List<Edge> FromSystem(SimulatedHost host, CimPath path)
    {
        if (host.FindMachine(path) is not { } machine)
        {
            return [];
        }

        var active = PublishedSettings.System(host, machine, machine.Active);
        var edges = new List<Edge>
        {
            new("Msvm_SettingsDefineState", active),
            new("Msvm_ElementSettingData", active),
        };
        foreach (var checkpoint in machine.Checkpoints)
        {
            var settings = PublishedSettings.System(host, machine, checkpoint.Settings);
            edges.Add(new("Msvm_SnapshotOfVirtualSystem", settings));
            if (checkpoint.Id == machine.CurrentCheckpointId)
            {
                edges.Add(new("Msvm_MostCurrentSnapshotInBranch", settings));
            }
        }

        edges.AddRange(GuestComponents.Shutdown(host)
            .Concat(GuestComponents.Heartbeat(host))
            .Concat(GuestComponents.KvpExchange(host))
            .Concat(NetworkInstances.Ports(host))
            .Where(device => device.Text("SystemName") == machine.Id)
            .Select(static device => new Edge("Msvm_SystemDevice", device)));
        return edges;
    }

    private static IEnumerable<Edge> FromSettings(SimulatedHost host, CimInstance source)
    {
        if (host.FindSettings(source.Text("InstanceID")) is not var (machine, settings))
        {
            yield break;
        }

        var isActive = ReferenceEquals(settings, machine.Active);
        yield return new(isActive ? "Msvm_SettingsDefineState" : "Msvm_SnapshotOfVirtualSystem", ComputerSystems.Machine(host, machine));
        foreach (var resource in settings.Resources.Where(static resource => !CimSchema.IsA(resource.ClassName, "Msvm_FeatureSettingData")))
        {
            yield return new("Msvm_VirtualSystemSettingDataComponent", PublishedSettings.Resource(host, machine, settings, resource));
        }

        foreach (var checkpoint in machine.Checkpoints.Where(checkpoint => checkpoint.ParentId == settings.Id))
        {
            yield return new("Msvm_ParentChildSettingData", PublishedSettings.System(host, machine, checkpoint.Settings));
        }

        if (source.Text("Parent") is { } parent && HostInstances.Get(host, CimPath.Parse(parent)) is { } parentSettings)
        {
            yield return new("Msvm_ParentChildSettingData", parentSettings);
        }
    }

    private static IEnumerable<Edge> FromResource(SimulatedHost host, CimInstance source)
    {
        var instanceId = source.Text("InstanceID");
        if (host.FindSettings(instanceId) is not var (machine, settings) || settings.Find(instanceId) is not { } stored)
        {
            return DefaultResources.All
                .Where(kind => ResourceDefaults.SettingsOf(host, kind).Any(setting => setting.Text("InstanceID") == instanceId))
                .Select(kind => new Edge("Msvm_SettingsDefineCapabilities", ResourceDefaults.Capability(host, kind)));
        }

        if (CimSchema.IsA(stored.ClassName, "Msvm_FeatureSettingData"))
        {
            return settings.OfClass("Msvm_EthernetPortAllocationSettingData")
                .Where(connection => settings.FeaturesOf(connection.Text("InstanceID")!).Contains(stored))
                .Select(connection => new Edge("Msvm_EthernetPortSettingDataComponent", PublishedSettings.Resource(host, machine, settings, connection)));
        }

        var edges = new List<Edge> { new("Msvm_VirtualSystemSettingDataComponent", PublishedSettings.System(host, machine, settings)) };
        edges.AddRange(settings.FeaturesOf(instanceId!)
            .Select(feature => new Edge("Msvm_EthernetPortSettingDataComponent", PublishedSettings.Resource(host, machine, settings, feature))));
        edges.AddRange(DefaultResources.All
            .Where(kind => kind.SubType == stored.Text("ResourceSubType"))
            .Select(kind => new Edge("Msvm_ElementAllocatedFromPool", ResourceDefaults.Pool(host, kind))));
        return edges;
    }

    private static IEnumerable<Edge> FromPool(SimulatedHost host, CimInstance source) => DefaultResources.All
        .Where(kind => kind.PoolId == source.Text("InstanceID"))
        .Select(kind => new Edge("Msvm_ElementCapabilities", ResourceDefaults.Capability(host, kind)));

    private static IEnumerable<Edge> FromCapabilities(SimulatedHost host, CimInstance source)
    {
        foreach (var kind in DefaultResources.All.Where(kind => kind.CapabilitiesId == source.Text("InstanceID")))
        {
            yield return new("Msvm_ElementCapabilities", ResourceDefaults.Pool(host, kind));
            foreach (var setting in ResourceDefaults.SettingsOf(host, kind))
            {
                yield return new("Msvm_SettingsDefineCapabilities", setting);
            }
        }
    }

    private static IEnumerable<Edge> FromService(SimulatedHost host, CimInstance source)
    {
        var settings = ServiceInstances.Settings(host).Where(setting => setting.ClassName == source.ClassName + "SettingData");
        foreach (var setting in settings)
        {
            yield return new("Msvm_ElementSettingData", setting);
        }

        if (source.ClassName == "Msvm_VirtualSystemManagementService")
        {
            foreach (var capabilities in ServiceInstances.Capabilities(host))
            {
                yield return new("Msvm_ElementCapabilities", capabilities);
            }
        }
    }
}
