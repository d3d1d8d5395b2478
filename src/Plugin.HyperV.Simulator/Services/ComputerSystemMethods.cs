using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Power: state changes asked of the host, and shutdowns asked of the guest.</summary>
internal static class ComputerSystemMethods
{
    public static IReadOnlyList<Method> All { get; } =
    [
        new("Msvm_ComputerSystem", "RequestStateChange", "RequestedState, TimeoutPeriod", RequestStateChangeAsync),
        new("Msvm_ComputerSystem", "InjectNonMaskableInterrupt", "", static call => new(Interrupt(call))),
        new("Msvm_ShutdownComponent", "InitiateShutdown", "Force, Reason", static call => InitiateAsync(call, GuestRequest.ShutDown)),
        new("Msvm_ShutdownComponent", "InitiateReboot", "Force, Reason", static call => InitiateAsync(call, GuestRequest.Reboot)),
    ];

    private static ValueTask<CimMethodResult> RequestStateChangeAsync(MethodCall call)
    {
        var requested = (ushort)(call.Number("RequestedState") ?? throw HyperVFailure.Invalid("RequestedState is required."));
        VirtualMachine machine;
        StateChange change;
        ushort before;
        lock (call.Host.Cluster.Sync)
        {
            machine = call.Host.FindMachine(call.Target)
                ?? throw new HyperVFailure(ReturnCode.NotSupported, "The hosting computer system does not change its state this way.");
            change = StateChange.For(requested, machine.EnabledState);
            if (machine.Activity is { } activity)
            {
                throw new HyperVFailure(ReturnCode.InUse, $"'{machine.Name}' is in use: {activity}.");
            }

            if (change.NeedsGuest)
            {
                GuestRequest.RequireShutdownComponent(call.Host, machine);
            }

            before = machine.EnabledState;
            StatePower.Enter(call.Host, machine, change.Transitional ?? before);
        }

        return call.RunAsync(new Operation
        {
            JobType = 0,
            Duration = change.NeedsGuest ? call.Host.Options.GuestShutdownDuration : call.Host.Options.StateChangeDuration,
            Abandon = () => StatePower.Return(call.Host, machine, before),
            Work = _ =>
            {
                StatePower.Complete(call.Host, machine, change);
                return new(Outcome.On(call.Host.PathOf(machine)));
            },
        });
    }

    private static ValueTask<CimMethodResult> InitiateAsync(MethodCall call, Action<SimulatedHost, VirtualMachine, Fault?> request)
    {
        lock (call.Host.Cluster.Sync)
        {
            var machine = call.Host.Machines.GetValueOrDefault(call.Target.Keys.GetValueOrDefault("SystemName") ?? "")
                ?? throw HyperVFailure.Invalid("The component belongs to no machine.");
            GuestRequest.RequireShutdownComponent(call.Host, machine);
            if (machine.EnabledState != MachineState.Running)
            {
                throw HyperVFailure.State($"'{machine.Name}' does not run.");
            }

            request(call.Host, machine, call.Fault);
        }

        return new(MethodCall.Done);
    }

    private static CimMethodResult Interrupt(MethodCall call)
    {
        lock (call.Host.Cluster.Sync)
        {
            return call.RequireMachine(call.Target).EnabledState == MachineState.Running
                ? MethodCall.Done
                : throw HyperVFailure.State("An interrupt needs a running machine.");
        }
    }
}
