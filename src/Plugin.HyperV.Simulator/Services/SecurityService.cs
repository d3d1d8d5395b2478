using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>The virtual TPM and the key protector it needs.</summary>
internal static class SecurityService
{
    private const string Service = "Msvm_SecurityService";
    private const string SettingClass = "Msvm_SecuritySettingData";

    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(Service, "ModifySecuritySettings", "SecuritySettingData", ModifyAsync),
        new(Service, "SetKeyProtector", "SecuritySettingData, KeyProtector", SetKeyProtectorAsync),
        new(Service, "GetKeyProtector", "SecuritySettingData", static call => new(GetKeyProtector(call))),
    ];

    private static ValueTask<CimMethodResult> ModifyAsync(MethodCall call)
    {
        var given = call.RequireEmbedded("SecuritySettingData", SettingClass);
        var owner = ResourceSettings.OneOwner(call, [given.Text("InstanceID")]);
        return Change(call, owner, machine =>
        {
            if (given.Flag("TpmEnabled") && !machine.Active.IsGeneration2)
            {
                throw HyperVFailure.Invalid("A virtual TPM belongs to generation 2.");
            }

            if (given.Flag("TpmEnabled") && machine.KeyProtector.Length == 0)
            {
                throw HyperVFailure.State($"'{machine.Name}' needs a key protector before its TPM can be enabled.");
            }

            var changed = ResourceSettings.Overlay(machine.Security!.CloneAsArgument(), given);
            changed["InstanceID"] = machine.Security["InstanceID"];
            machine.Active.Resources[machine.Active.Resources.IndexOf(machine.Security)] = changed;
        });
    }

    private static ValueTask<CimMethodResult> SetKeyProtectorAsync(MethodCall call)
    {
        var given = call.RequireEmbedded("SecuritySettingData", SettingClass);
        var owner = ResourceSettings.OneOwner(call, [given.Text("InstanceID")]);
        var protector = call.Arguments["KeyProtector"] as byte[];
        return protector is { Length: > 0 }
            ? Change(call, owner, machine => machine.KeyProtector = [.. protector])
            : throw HyperVFailure.Invalid("KeyProtector is required.");
    }

    private static CimMethodResult GetKeyProtector(MethodCall call)
    {
        var given = call.RequireEmbedded("SecuritySettingData", SettingClass);
        var owner = ResourceSettings.OneOwner(call, [given.Text("InstanceID")]);
        lock (call.Host.Cluster.Sync)
        {
            return MethodCall.Returns("KeyProtector", call.RequireMachine(owner).KeyProtector.ToArray());
        }
    }

    private static ValueTask<CimMethodResult> Change(MethodCall call, CimPath owner, Action<VirtualMachine> change) => call.RunAsync(new Operation
    {
        JobType = 80,
        Work = _ => new(ConfigurationChange.Apply(call.Host, () => call.RequireMachine(owner), machine =>
        {
            if (machine.EnabledState != MachineState.Off)
            {
                throw HyperVFailure.State($"To change its security, '{machine.Name}' must be off.");
            }

            change(machine);
            return Outcome.Nothing;
        })),
    });
}
