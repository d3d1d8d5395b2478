namespace Plugin.HyperV.Driver.Host;

/// <summary>How busy a host is. What the host does not count is null.</summary>
/// <param name="CpuPercent">Processor use, 0–100.</param>
/// <param name="TotalMemoryBytes">Memory.</param>
/// <param name="FreeMemoryBytes">Memory that nobody uses.</param>
/// <param name="NetworkReadBytes">Bytes the adapter received since it was started.</param>
/// <param name="NetworkWriteBytes">Bytes the adapter sent since it was started.</param>
public sealed record HostUsage(double? CpuPercent, long TotalMemoryBytes, long FreeMemoryBytes, long? NetworkReadBytes, long? NetworkWriteBytes);
