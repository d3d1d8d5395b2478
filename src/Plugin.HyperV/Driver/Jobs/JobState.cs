namespace Plugin.HyperV.Driver.Jobs;

/// <summary>The states of a <c>Msvm_ConcreteJob</c>; from <see cref="Completed"/> on a job is over.</summary>
internal enum JobState
{
    New = 2,
    Starting = 3,
    Running = 4,
    Suspended = 5,
    ShuttingDown = 6,
    Completed = 7,
    Terminated = 8,
    Killed = 9,
    Exception = 10,
    Service = 11,
    CompletedWithWarnings = 32768,
}

internal static class JobStates
{
    public static bool IsFinal(this JobState state) => state >= JobState.Completed;

    public static bool IsSuccess(this JobState state) => state is JobState.Completed or JobState.CompletedWithWarnings;
}
