using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>A state change that Hyper-V allows: the state in between and the one at the end.</summary>
internal sealed record StateChange(ushort? Transitional, ushort Final, bool NeedsGuest = false, bool Restarts = false)
{
    private const ushort Start = 2;
    private const ushort TurnOff = 3;
    private const ushort ShutDown = 4;
    private const ushort Save = 6;
    private const ushort Pause = 9;
    private const ushort Reboot = 10;
    private const ushort Reset = 11;

    /// <exception cref="HyperVFailure">Unknown request (32773), or one that the present state does not allow (32775).</exception>
    public static StateChange For(ushort requested, ushort present) => (requested, present) switch
    {
        (Start, MachineState.Off or MachineState.Saved) => new(MachineState.Starting, MachineState.Running),
        (Start or MachineState.Resuming, MachineState.Paused) => new(MachineState.Resuming, MachineState.Running),
        (TurnOff, MachineState.Running or MachineState.Paused or MachineState.ShuttingDown or MachineState.Saved) => new(MachineState.Stopping, MachineState.Off),
        (ShutDown, MachineState.Running) => new(MachineState.ShuttingDown, MachineState.Off, NeedsGuest: true),
        (Save or MachineState.Saving, MachineState.Running or MachineState.Paused) => new(MachineState.Saving, MachineState.Saved),
        (Pause or MachineState.Pausing, MachineState.Running) => new(MachineState.Pausing, MachineState.Paused),
        (Reboot, MachineState.Running) => new(null, MachineState.Running, NeedsGuest: true, Restarts: true),
        (Reset, MachineState.Running or MachineState.Paused) => new(null, MachineState.Running, Restarts: true),
        (Start or TurnOff or ShutDown or Save or Pause or Reboot or Reset or MachineState.Saving or MachineState.Pausing or MachineState.Resuming, _) =>
            throw HyperVFailure.State($"The request {requested} is not possible in state {present}."),
        _ => throw HyperVFailure.Invalid($"{requested} is not a state that can be requested."),
    };
}
