namespace Plugin.HyperV.Driver.Vms;

/// <summary>
/// The values of <c>Msvm_ComputerSystem.EnabledState</c>: the second model's numbers, and those of the first model
/// (marked V1), which hosts still report for some transitions.
/// </summary>
internal static class EnabledState
{
    public const ushort Running = 2;
    public const ushort Off = 3;
    public const ushort ShuttingDown = 4;
    public const ushort Saved = 6;
    public const ushort Paused = 9;
    public const ushort Starting = 10;
    public const ushort PausedV1 = 32768;
    public const ushort SavedV1 = 32769;
    public const ushort StartingV1 = 32770;
    public const ushort Saving = 32773;
    public const ushort StoppingV1 = 32774;
    public const ushort Pausing = 32776;
    public const ushort Resuming = 32777;
    public const ushort FastSaved = 32779;
    public const ushort FastSaving = 32780;
    public const ushort RunningCritical = 32781;
    public const ushort OffCritical = 32782;
    public const ushort StoppingCritical = 32783;
    public const ushort SavedCritical = 32784;
    public const ushort PausedCritical = 32785;
    public const ushort StartingCritical = 32786;
    public const ushort ResetCritical = 32787;
    public const ushort SavingCritical = 32788;
    public const ushort PausingCritical = 32789;
    public const ushort ResumingCritical = 32790;
    public const ushort FastSavedCritical = 32791;
    public const ushort FastSavingCritical = 32792;

    public static VmPower ToPower(ushort state) => state switch
    {
        Running or Starting or StartingV1 or Resuming or Saving or FastSaving
            or RunningCritical or StartingCritical or ResumingCritical or ResetCritical or SavingCritical or FastSavingCritical => VmPower.On,
        ShuttingDown or StoppingV1 or StoppingCritical => VmPower.On,
        Off or OffCritical => VmPower.Off,
        _ => VmPower.Unknown,
    };

    public static bool IsRunning(ushort state) => state is Running or RunningCritical;

    public static bool IsOff(ushort state) => state is Off or OffCritical;

    public static bool IsSaved(ushort state) => state is Saved or SavedV1 or FastSaved or SavedCritical or FastSavedCritical;

    public static bool IsPaused(ushort state) => state is Paused or PausedV1 or PausedCritical;

    public static string Describe(ushort state) => state switch
    {
        Running => "running",
        Off => "off",
        ShuttingDown or StoppingV1 or StoppingCritical => "stopping",
        Starting or StartingV1 or StartingCritical => "starting",
        Saving or SavingCritical or FastSaving or FastSavingCritical => "being saved",
        Pausing or PausingCritical => "being paused",
        Resuming or ResumingCritical => "resuming",
        RunningCritical => "running in a critical state",
        OffCritical => "off in a critical state",
        _ when IsSaved(state) => "saved",
        _ when IsPaused(state) => "paused",
        _ => $"in state {state}",
    };
}
