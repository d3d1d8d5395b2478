using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;

namespace NativePlugin;

/// <summary>Drives the host of files.</summary>
[Plugin("files")]
internal sealed partial class FilePlugin(FileVms vms) : IPowerStateReporter
{
    [Handles]
    public async ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        var name = command.Vm!.Name!;
        if (vms.Find(name) != PowerState.PowerOn)
        {
            vms.Set(name, PowerState.PowerUnknown);
            await Behaviour.FollowAsync(command, context);
            vms.Set(name, PowerState.PowerOn);
        }

        return new StartAnswer { Vm = command.Vm };
    }

    [Handles]
    public async ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
    {
        if (!command.ForceStop)
        {
            await Behaviour.FollowAsync(command, context);
        }

        if (command.ExpungeVm)
        {
            vms.Remove(command.VmName!);
        }
        else if (vms.Exists(command.VmName!))
        {
            vms.Set(command.VmName!, PowerState.PowerOff);
        }

        return new StopAnswer();
    }

    [Handles]
    public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
    {
        if (ExtensionCall.Of(command)?.FindDetail("behave") == "alone")
        {
            await Behaviour.BeAloneAsync(vms.FaultFile + ".alone", context);
        }

        return vms.Exists(command.VmName!) ? new RebootAnswer() : throw new CommandFailedException($"no VM '{command.VmName}'");
    }

    [Handles]
    public ValueTask<PrepareExternalProvisioningAnswer> PrepareAsync(PrepareExternalProvisioningCommand command, CommandContext context)
    {
        var vm = command.Vm!;
        vm.Details = new(vm.Details ?? []) { ["file_id"] = "7" };
        foreach (var nic in vm.Nics ?? [])
        {
            nic!.Mac = nic.DefaultNic ? "02:00:00:00:00:07" : nic.Mac;
        }

        return new(new PrepareExternalProvisioningAnswer { Vm = vm });
    }

    [Handles]
    public ValueTask<GetExternalConsoleAnswer> ConsoleAsync(GetExternalConsoleCommand command, CommandContext context) =>
        new(new GetExternalConsoleAnswer { Host = "10.0.0.9", Port = 5901, Password = new("one-time"), Protocol = "vnc", PasswordOneTimeUseOnly = true });

    [CustomAction("CreateSnapshot", Description = "Takes a snapshot", TimeoutSeconds = 120, AllowedRoles = "DomainAdmin,User")]
    public ValueTask<ActionResult> CreateSnapshotAsync(
        ExtensionCall call,
        [ActionParameter("snapshot_name")] string name,
        [ActionParameter(Options = ["disk", "memory"])] string kind = "disk",
        int keep = 3,
        bool? quiesce = null,
        Secret? key = null,
        [ActionParameter(Format = ActionParameterFormat.Email)] string? notify = null,
        CommandContext context = null!)
    {
        if (name == "bad")
        {
            throw new CommandFailedException($"the device refused the key {key?.Reveal()}");
        }

        return new(ActionResult.Say($"{name} of {call.VmName}: {kind}, {keep}, {quiesce?.ToString() ?? "unsaid"}, {key?.Reveal().Length ?? 0}, {notify}"));
    }

    [CustomAction("ListSnapshots", Description = "Lists the snapshots; it's quick", ReadOnly = true)]
    public ValueTask<ActionResult> ListSnapshotsAsync(CommandContext context) => new(ActionResult.Table(
    [
        new Dictionary<string, WireValue?> { ["name"] = WireValue.Of("first"), ["size"] = WireValue.Of(12) },
        new Dictionary<string, WireValue?> { ["name"] = WireValue.Of("second"), ["size"] = WireValue.Of(34) },
    ]));

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        File.Exists(vms.FaultFile) ? throw new IOException("the host is out of reach") : new(vms.All());
}
