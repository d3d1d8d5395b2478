using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Services.Resources;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Defines, changes and destroys machines.</summary>
internal static class SystemDefinition
{
    private const string Service = "Msvm_VirtualSystemManagementService";
    private const string SettingsClass = "Msvm_VirtualSystemSettingData";

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "DefineSystem", "SystemSettings, ResourceSettings, ReferenceConfiguration", DefineAsync),
        new(Service, "ModifySystemSettings", "SystemSettings", ModifyAsync),
        new(Service, "DestroySystem", "AffectedSystem", DestroyAsync),
    ];

    private static ValueTask<CimMethodResult> DefineAsync(MethodCall call)
    {
        if (call.Reference("ReferenceConfiguration") is not null)
        {
            throw new HyperVFailure(ReturnCode.NotSupported, "A machine cannot be defined after another one.");
        }

        var given = call.Embedded("SystemSettings", SettingsClass) ?? new CimInstance(SettingsClass);
        var resources = call.EmbeddedArray("ResourceSettings", "CIM_ResourceAllocationSettingData");
        SystemSettingsRule.CheckNew(given);
        return call.RunAsync(new Operation
        {
            JobType = 1,
            Work = _ => new(Define(call, given, resources)),
        });
    }

    private static Outcome Define(MethodCall call, CimInstance given, CimInstance[] resources)
    {
        var machine = NewMachine.Create(call.Host, given);
        var context = new ResourceContext(call.Host, machine);
        lock (call.Host.Cluster.Sync)
        {
            foreach (var resource in resources)
            {
                if (resource.ClassName is "Msvm_MemorySettingData" or "Msvm_ProcessorSettingData")
                {
                    ResourceSettings.Modify(context, machine.Active.OfClass(resource.ClassName).Single(), resource);
                }
                else
                {
                    ResourceSettings.Add(context, resource);
                }
            }

            call.Host.Machines.Add(machine.Id, machine);
            call.Host.Save(machine);
        }

        return Outcome.One(call.Host.PathOf(machine), "ResultingSystem");
    }

    private static ValueTask<CimMethodResult> ModifyAsync(MethodCall call)
    {
        var given = call.RequireEmbedded("SystemSettings", SettingsClass);
        lock (call.Host.Cluster.Sync)
        {
            if (call.Host.FindSettings(given.Text("InstanceID")) is null)
            {
                throw HyperVFailure.Invalid($"'{given.Text("InstanceID")}' is not a configuration on {call.Host.Name}.");
            }
        }

        return call.RunAsync(new Operation
        {
            JobType = 2,
            Work = _ => new(Modify(call, given)),
        });
    }

    private static Outcome Modify(MethodCall call, CimInstance given)
    {
        lock (call.Host.Cluster.Sync)
        {
            if (call.Host.FindSettings(given.Text("InstanceID")) is not var (machine, settings))
            {
                throw HyperVFailure.Invalid("The configuration is gone.");
            }

            if (machine.Activity is { } activity)
            {
                throw new HyperVFailure(ReturnCode.InUse, $"'{machine.Name}' is in use: {activity}.");
            }

            SystemSettingsRule.CheckChange(machine, settings, given);
            foreach (var (name, value) in given.Properties)
            {
                if (value is not null && !SystemSettingsRule.IsReadOnly(name))
                {
                    settings.System[name] = value;
                }
            }

            machine.LastConfigurationChange = call.Host.Now;
            call.Host.Save(machine);
            return Outcome.On(call.Host.PathOf(SettingsClass, settings.SystemInstanceId));
        }
    }

    private static ValueTask<CimMethodResult> DestroyAsync(MethodCall call)
    {
        var path = call.RequireReference("AffectedSystem");
        lock (call.Host.Cluster.Sync)
        {
            CheckDestroyable(call.RequireMachine(path));
        }

        return call.RunAsync(new Operation
        {
            JobType = 3,
            Work = _ =>
            {
                lock (call.Host.Cluster.Sync)
                {
                    var machine = call.RequireMachine(path);
                    CheckDestroyable(machine);
                    CheckpointDisks.MergeAll(call.Host, machine);
                    call.Host.Machines.Remove(machine.Id);
                    call.Host.Store.Delete(machine.Id);
                }

                return new(Outcome.Nothing);
            },
        });
    }

    private static void CheckDestroyable(VirtualMachine machine)
    {
        machine.RequireFree();
        if (!machine.IsOffOrSaved)
        {
            throw HyperVFailure.State($"'{machine.Name}' must be off or saved to be destroyed.");
        }
    }
}
