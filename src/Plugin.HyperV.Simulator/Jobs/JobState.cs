namespace Plugin.HyperV.Simulator.Jobs;

/// <summary>The values of Msvm_ConcreteJob.JobState.</summary>
internal static class JobState
{
    public const ushort New = 2;
    public const ushort Starting = 3;
    public const ushort Running = 4;
    public const ushort Suspended = 5;
    public const ushort ShuttingDown = 6;
    public const ushort Completed = 7;
    public const ushort Terminated = 8;
    public const ushort Killed = 9;
    public const ushort Exception = 10;
}
