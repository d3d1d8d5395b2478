using Microsoft.Extensions.Logging;

namespace Plugin.HyperV.Simulator;

internal static partial class SimulatorLog
{
    [LoggerMessage(1, LogLevel.Error, "The job {Method} on the simulated host {Host} broke.")]
    public static partial void JobBroke(this ILogger logger, string host, string method, Exception failure);

    [LoggerMessage(2, LogLevel.Error, "The machine file {File} on the simulated host {Host} is damaged and was moved to {Aside}: {Reason}")]
    public static partial void MachineDamaged(this ILogger logger, string host, string file, string aside, string reason);

    [LoggerMessage(3, LogLevel.Warning, "The machine {Machine} was stored on two simulated hosts; {Kept} keeps it, because its copy is newer than that of {Dropped}.")]
    public static partial void MachineDoubled(this ILogger logger, string machine, string kept, string dropped);

    [LoggerMessage(4, LogLevel.Information, "The machine {Machine} on the simulated host {Host} was in state {From} when the process ended; it is now in state {To}.")]
    public static partial void MachineSettled(this ILogger logger, string machine, string host, int from, int to);

    [LoggerMessage(5, LogLevel.Warning, "'{Path}' is neither VHD nor VHDX; the simulated host {Host} takes it as raw content.")]
    public static partial void OpaqueDisk(this ILogger logger, string path, string host);

    [LoggerMessage(6, LogLevel.Debug, "{Method} on the simulated host {Host} was refused with {Code}: {Reason}")]
    public static partial void Refused(this ILogger logger, string host, string method, uint code, string reason);

    [LoggerMessage(7, LogLevel.Warning, "The running machine {Machine} on the simulated host {Host} could not get its files back: {Reason}")]
    public static partial void DisksNotHeld(this ILogger logger, string machine, string host, string reason);
}
