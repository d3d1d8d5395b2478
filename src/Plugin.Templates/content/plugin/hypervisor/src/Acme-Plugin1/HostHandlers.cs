using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;

namespace Acme.Plugin;

/// <summary>Introduces the host to the kernel, reports its VMs and answers for the host as a whole.</summary>
internal sealed class HostHandlers(HypervisorHost host) : IHostStartup, IPowerStateReporter, IHostOperations, ISelfCheck
{
    private const double BytesPerKilobyte = 1024;

    public async ValueTask CheckAsync(CancellationToken cancellation) => await host.ReadAsync(cancellation);

    public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context)
    {
        // CloudStack takes agents of this hypervisor; over direct connect it says itself what it takes the host for.
        offered.HypervisorType ??= HypervisorType.KVM;
        offered.HypervisorVersion = "1.0";
        offered.Caps = "hvm";
        offered.CpuSockets = 1;
        offered.Cpus = host.Settings.Cpus;
        offered.Speed = host.Settings.CpuMegahertz;
        offered.CpuArch = "x86_64";
        offered.Memory = host.Settings.MemoryBytes;
        return new([offered, LocalStorage(offered)]);
    }

    public async ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        (await host.ReadAsync(context.Cancellation)).Machines.ToDictionary(
            static machine => machine.Key,
            static machine => machine.Value.IsOn ? PowerState.PowerOn : PowerState.PowerOff);

    public ValueTask<ReadyAnswer> ReadyAsync(ReadyCommand command, CommandContext context) => new(new ReadyAnswer());

    public ValueTask<SetupAnswer> SetupAsync(SetupCommand command, CommandContext context) => new(new SetupAnswer());

    public async ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context)
    {
        var state = await host.ReadAsync(context.Cancellation);
        return new CheckHealthAnswer { Details = $"The host answers; it has {state.Machines.Count} VMs." };
    }

    public ValueTask<CheckNetworkAnswer> CheckNetworkAsync(CheckNetworkCommand command, CommandContext context)
    {
        var missing = (command.NetworkInfoList ?? [])
            .OfType<PhysicalNetworkSetupInfo>()
            .SelectMany(static network => new[] { network.PrivateNetworkName, network.PublicNetworkName, network.GuestNetworkName, network.StorageNetworkName })
            .Where(static label => !string.IsNullOrEmpty(label))
            .Except(host.Settings.Switches)
            .ToList();
        return missing.Count == 0
            ? new(new CheckNetworkAnswer())
            : throw new CommandFailedException(
                $"The host has no switch {string.Join(", ", missing)}, which traffic labels name; it has {string.Join(", ", host.Settings.Switches)}.");
    }

    public ValueTask<MaintainAnswer> MaintainAsync(MaintainCommand command, CommandContext context) =>
        new(new MaintainAnswer { WillMigrate = true });

    public ValueTask<Answer> PingAsync(PingRoutingCommand command, CommandContext context) => new(new Answer());

    public async ValueTask<GetHostStatsAnswer> GetHostStatsAsync(GetHostStatsCommand command, CommandContext context)
    {
        var state = await host.ReadAsync(context.Cancellation);
        return new GetHostStatsAnswer
        {
            HostStats = new HostStatsEntry
            {
                HostId = command.HostId,
                EntityType = "host",
                CpuUtilization = 100.0 * Math.Min(state.CpusInUse(), host.Settings.Cpus) / host.Settings.Cpus,
                TotalMemoryKBs = host.Settings.MemoryBytes / BytesPerKilobyte,
                FreeMemoryKBs = (host.Settings.MemoryBytes - state.MemoryInUse()) / BytesPerKilobyte,
            },
        };
    }

    private StartupStorageCommand LocalStorage(StartupRoutingCommand offered)
    {
        var disks = host.DiskDirectory;
        var drive = new DriveInfo(disks.FullName);
        return new StartupStorageCommand
        {
            DataCenter = offered.DataCenter,
            Pod = offered.Pod,
            Cluster = offered.Cluster,
            Guid = offered.Guid,
            Name = offered.Name,
            ResourceType = StorageResourceType.STORAGE_POOL,
            TotalSize = drive.TotalSize,
            PoolInfo = new StoragePoolInfo
            {
                Uuid = offered.Guid,
                Host = offered.PrivateIpAddress,
                HostPath = disks.FullName,
                LocalPath = disks.FullName,
                PoolType = StoragePoolType.Filesystem,
                CapacityBytes = drive.TotalSize,
                AvailableBytes = drive.AvailableFreeSpace,
            },
        };
    }
}
