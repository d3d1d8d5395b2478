namespace Plugin.HyperV.Simulator.Model;

/// <summary>The values of Msvm_ComputerSystem.EnabledState the simulated hosts use.</summary>
internal static class MachineState
{
    public const ushort Running = 2;
    public const ushort Off = 3;
    public const ushort ShuttingDown = 4;
    public const ushort Saved = 6;
    public const ushort Paused = 9;
    public const ushort Starting = 10;
    public const ushort Saving = 32773;
    public const ushort Stopping = 32774;
    public const ushort Pausing = 32776;
    public const ushort Resuming = 32777;

    public static bool IsStable(ushort state) => state is Running or Off or Saved or Paused;

    /// <summary>What a machine is after the process ended in this state: a change in flight is taken back or completed.</summary>
    public static ushort Settled(ushort state) => state switch
    {
        Running or Saved or Paused => state,
        Saving => Saved,
        Pausing => Paused,
        Resuming => Running,
        _ => Off,
    };
}
