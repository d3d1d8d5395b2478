using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Docs.Tests.Pages;

/// <summary>A device for docs/testing.md: machines on a shelf, and a line to them that a test can cut.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, PowerState> _machines = new() { ["i-2-3-VM"] = PowerState.PowerOn };

    /// <summary>How often the line has to fail before it works.</summary>
    public int Failures { get; set; }

    /// <summary>Whether the line is dead: nothing comes back until the caller gives up.</summary>
    public bool IsDead { get; set; }

    public PowerState this[string machine] => _machines[machine];

    public async Task TurnOffAsync(string? machine, CancellationToken cancellation)
    {
        if (IsDead)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }

        if (Failures-- > 0)
        {
            throw new TransientDeviceException("The shelf hung up.") { NothingBegun = true };
        }

        if (machine is not null && _machines.ContainsKey(machine))
        {
            _machines[machine] = PowerState.PowerOff;
        }
    }

    public PowerState StateOf(string? machine) =>
        machine is not null && _machines.TryGetValue(machine, out var state) ? state : throw new CommandFailedException($"The shelf has no machine '{machine}'.");
}

[Plugin("Shelf")]
internal sealed partial class ShelfPlugin(Shelf shelf)
{
    [Handles]
    public async ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
    {
        await shelf.TurnOffAsync(command.VmName, context.Cancellation);
        return new StopAnswer { Result = true };
    }

    [Handles]
    public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context) =>
        new(new CheckVirtualMachineAnswer { Result = true, State = shelf.StateOf(command.VmName) });
}
