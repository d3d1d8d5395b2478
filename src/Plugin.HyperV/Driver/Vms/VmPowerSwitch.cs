using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Jobs;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>Turns VMs on and off.</summary>
public sealed class VmPowerSwitch(HyperVConnection connection, VmCatalog catalog, TimeProvider time)
{
    private const ushort RequestOn = 2;
    private const ushort RequestOff = 3;
    private const ushort RequestReset = 11;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>Powers a VM on, or resumes one that is paused or saved.</summary>
    public Task TurnOnAsync(Vm vm, CancellationToken cancellationToken) =>
        RequestAsync(vm, RequestOn, $"start VM '{vm.Name}'", EnabledState.IsRunning, cancellationToken);

    /// <summary>Cuts the power.</summary>
    public Task TurnOffAsync(Vm vm, CancellationToken cancellationToken) =>
        RequestAsync(vm, RequestOff, $"turn VM '{vm.Name}' off", EnabledState.IsOff, cancellationToken);

    /// <summary>Resets a running VM.</summary>
    public Task ResetAsync(Vm vm, CancellationToken cancellationToken) =>
        RequestAsync(vm, RequestReset, $"reset VM '{vm.Name}'", static _ => false, cancellationToken);

    /// <summary>Asks the guest to shut down and waits until it is off.</summary>
    /// <param name="vm">A running VM.</param>
    /// <param name="patience">How long the guest may take.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>False when the guest does not listen or did not finish in time.</returns>
    public async Task<bool> ShutDownGuestAsync(Vm vm, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (patience <= TimeSpan.Zero)
        {
            return false;
        }

        var components = await connection.QueryAsync(CimQuery.From("Msvm_ShutdownComponent").Where("SystemName", vm.Id), cancellationToken);
        if (components.Count == 0)
        {
            return false;
        }

        try
        {
            await connection.CallAsync(
                components[0].RequirePath(),
                "InitiateShutdown",
                new CimArguments { { "Force", true }, { "Reason", "Stopped by the cloud's operator" } },
                $"shut down the guest of VM '{vm.Name}'",
                cancellationToken);
        }
        catch (Exception error) when (error is HyperVException or CimException)
        {
            // A guest without integration services, or one that just went down by itself: the caller looks again.
            return false;
        }

        return await BecomesAsync(vm, EnabledState.IsOff, patience, cancellationToken);
    }

    private async Task RequestAsync(Vm vm, ushort state, string purpose, Func<ushort, bool> isWanted, CancellationToken cancellationToken)
    {
        try
        {
            await connection.CallAsync(vm.Path, "RequestStateChange", new CimArguments { { "RequestedState", state } }, purpose, cancellationToken);
        }
        catch (HyperVException error) when (error.Code == ReturnCodes.InvalidState)
        {
            // "Wrong state for this request" is success only if the VM is already where it should be.
            if (await catalog.RefreshAsync(vm, cancellationToken) is { } now && isWanted(now.State))
            {
                return;
            }

            throw;
        }
    }

    private async Task<bool> BecomesAsync(Vm vm, Func<ushort, bool> isWanted, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var pause = ShortestPause;
        try
        {
            while (true)
            {
                if (await catalog.RefreshAsync(vm, either.Token) is not { } now || isWanted(now.State))
                {
                    return true;
                }

                await Task.Delay(pause, time, either.Token);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
