using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>What the operating system in a machine is asked to do: accepted at once, carried out later, without a job.</summary>
internal static class GuestRequest
{
    public static void RequireShutdownComponent(SimulatedHost host, VirtualMachine machine)
    {
        switch (host.Cluster.GuestOf(machine))
        {
            case GuestBehavior.NoIntegrationServices:
                throw new HyperVFailure(ReturnCode.Failed, $"'{machine.Name}' has no integration services.");
            case GuestBehavior.RefusesShutdown:
                throw new HyperVFailure(ReturnCode.SystemNotAvailable, $"The guest of '{machine.Name}' refuses to shut down.");
        }
    }

    public static void ShutDown(SimulatedHost host, VirtualMachine machine, Fault? fault)
    {
        if (host.Cluster.GuestOf(machine) != GuestBehavior.IgnoresShutdown)
        {
            StatePower.Enter(host, machine, MachineState.ShuttingDown);
            Later(host, fault, () => StatePower.Complete(host, machine, new StateChange(MachineState.ShuttingDown, MachineState.Off)));
        }
    }

    public static void Reboot(SimulatedHost host, VirtualMachine machine, Fault? fault) =>
        Later(host, fault, () => StatePower.Complete(host, machine, new StateChange(MachineState.Running, MachineState.Running, Restarts: true)));

    private static void Later(SimulatedHost host, Fault? fault, Action action)
    {
        var delay = host.Options.GuestShutdownDuration + (fault?.Delay ?? TimeSpan.Zero);
        if (delay <= TimeSpan.Zero && fault?.Barrier is null)
        {
            action();
            return;
        }

        ITimer? timer = null;
        timer = host.Options.TimeProvider.CreateTimer(_ => _ = RunAsync(timer), null, delay, Timeout.InfiniteTimeSpan);

        async Task RunAsync(ITimer? own)
        {
            if (own is not null)
            {
                await own.DisposeAsync().ConfigureAwait(false);
            }

            if (fault?.Barrier is { } barrier)
            {
                await barrier.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            }

            try
            {
                action();
            }
            catch (HyperVFailure superseded)
            {
                host.Log.Refused(host.Name, "guest request", superseded.Code, superseded.Message);
            }
        }
    }
}
