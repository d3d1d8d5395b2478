using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Statistics;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Host;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Says what VMs and volumes use.</summary>
public sealed class StatisticsHandlers : IVmStatistics
{
    private const double BytesPerKilobyte = 1024;
    private readonly HyperVDriver _driver;
    private readonly PoolLocator _pools;
    private readonly DiskFiles _files;
    private readonly TrafficMemory _traffic = new();

    internal StatisticsHandlers(HyperVDriver driver, PoolLocator pools, DiskFiles files)
    {
        _driver = driver;
        _pools = pools;
        _files = files;
    }

    /// <inheritdoc/>
    public async ValueTask<GetVmStatsAnswer> GetVmStatsAsync(GetVmStatsCommand command, CommandContext context)
    {
        var usage = await UsageAsync(command.VmNames, context);
        return new GetVmStatsAnswer { VmStats = usage.ToDictionary(static vm => vm.Name, Entry, StringComparer.Ordinal) };
    }

    /// <inheritdoc/>
    public async ValueTask<GetVmDiskStatsAnswer> GetVmDiskStatsAsync(GetVmDiskStatsCommand command, CommandContext context)
    {
        var usage = await UsageAsync(command.VmNames, context);
        return new GetVmDiskStatsAnswer
        {
            HostName = command.HostName,
            VmDiskStats = usage.ToDictionary(
                static vm => vm.Name,
                static vm => (List<VmDiskStatsEntry?>?)[.. vm.Disks.Select(disk => new VmDiskStatsEntry
                {
                    VmName = vm.Name,
                    Path = CheckpointDisk.VolumeOf(disk.Path),
                    BytesRead = disk.ReadBytes,
                    BytesWritten = disk.WriteBytes,
                    IoRead = disk.ReadOperations,
                    IoWrite = disk.WriteOperations,
                })],
                StringComparer.Ordinal),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<GetVmNetworkStatsAnswer> GetVmNetworkStatsAsync(GetVmNetworkStatsCommand command, CommandContext context)
    {
        var usage = await UsageAsync(command.VmNames, context);
        return new GetVmNetworkStatsAnswer
        {
            HostName = command.HostName,
            VmNetworkStats = usage.ToDictionary(
                static vm => vm.Name,
                static vm => (List<VmNetworkStatsEntry?>?)[.. vm.Nics.Select(nic => new VmNetworkStatsEntry
                {
                    VmName = vm.Name,
                    MacAddress = WithColons(nic.Mac),
                    BytesReceived = nic.ReadBytes,
                    BytesSent = nic.WriteBytes,
                })],
                StringComparer.Ordinal),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<GetVolumeStatsAnswer> GetVolumeStatsAsync(GetVolumeStatsCommand command, CommandContext context)
    {
        var root = await _pools.RootOfAsync(command.PoolUuid, command.PoolType, context.Cancellation);
        var stats = new Dictionary<string, VolumeStatsEntry?>(StringComparer.Ordinal);
        foreach (var path in (command.VolumePaths ?? []).OfType<string>())
        {
            if (_files.Find(new StoredDisk(root, path, null, null)) is { } file)
            {
                var info = await _driver.Disks.InfoAsync(file, context.Cancellation);
                stats[path] = new VolumeStatsEntry
                {
                    VolumeUuid = path,
                    PhysicalSize = info.FileSizeBytes ?? info.VirtualSizeBytes,
                    VirtualSize = info.VirtualSizeBytes,
                };
            }
        }

        return new GetVolumeStatsAnswer { PoolUuid = command.PoolUuid, PoolType = command.PoolType, VolumeStats = stats };
    }

    private static string WithColons(string mac) => string.Join(':', mac.ToLowerInvariant().Chunk(2).Select(static pair => new string(pair)));

    private async Task<IReadOnlyList<VmUsage>> UsageAsync(List<string?>? names, CommandContext context)
    {
        var usage = await _driver.Usage.UsageAsync([.. (names ?? []).OfType<string>()], context.Cancellation);
        return [.. usage.DistinctBy(static vm => vm.Name, StringComparer.Ordinal)];
    }

    private VmStatsEntry? Entry(VmUsage vm) => new()
    {
        EntityType = "vm",
        Cpus = vm.CpuCount ?? 0,
        CpuUtilization = vm.CpuPercent ?? 0,
        MemoryKBs = (vm.MemoryBytes ?? 0) / BytesPerKilobyte,
        TargetMemoryKBs = (vm.MemoryBytes ?? 0) / BytesPerKilobyte,
        GuestFreeMemoryKBs = (vm.FreeMemoryBytes ?? 0) / BytesPerKilobyte,
        NetworkReadKBs = _traffic.Since($"{vm.Name}/rx", vm.Nics.Sum(static nic => nic.ReadBytes)) / BytesPerKilobyte,
        NetworkWriteKBs = _traffic.Since($"{vm.Name}/tx", vm.Nics.Sum(static nic => nic.WriteBytes)) / BytesPerKilobyte,
        DiskReadKBs = _traffic.Since($"{vm.Name}/read", vm.Disks.Sum(static disk => disk.ReadBytes)) / BytesPerKilobyte,
        DiskWriteKBs = _traffic.Since($"{vm.Name}/write", vm.Disks.Sum(static disk => disk.WriteBytes)) / BytesPerKilobyte,
        DiskReadIOs = _traffic.Since($"{vm.Name}/reads", vm.Disks.Sum(static disk => disk.ReadOperations)),
        DiskWriteIOs = _traffic.Since($"{vm.Name}/writes", vm.Disks.Sum(static disk => disk.WriteOperations)),
    };
}
