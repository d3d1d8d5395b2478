using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.HyperV.Configuration;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Host;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Introduces the host to the kernel.</summary>
public sealed class StartupHandler : IHostStartup
{
    private const long BytesPerMegabyte = 1024 * 1024;
    private readonly HyperVDriver _driver;
    private readonly IHostFiles _files;
    private readonly StorageRoots _roots;
    private readonly IPluginStateStore _state;
    private readonly Heartbeat _heartbeat;
    private readonly HyperVOptions _options;

    internal StartupHandler(
        HyperVDriver driver, IHostFiles files, StorageRoots roots, IPluginStateStore state, Heartbeat heartbeat, HyperVOptions options)
    {
        _driver = driver;
        _files = files;
        _roots = roots;
        _state = state;
        _heartbeat = heartbeat;
        _options = options;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context)
    {
        var address = Require.Text(offered.PrivateIpAddress);
        var facts = await _driver.Host.FactsAsync(context.Cancellation);
        var network = await _driver.Host.NetworkAsync(address, context.Cancellation);
        var storageNetwork = string.IsNullOrEmpty(offered.StorageIpAddress) || offered.StorageIpAddress == address
            ? network
            : await _driver.Host.NetworkAsync(offered.StorageIpAddress, context.Cancellation);
        await _state.UpdateAsync(now => now with { PrivateAddress = address }, context.Cancellation);
        _heartbeat.Beat();
        Describe(offered, facts, network, storageNetwork);
        return [offered, LocalStorage(offered, facts)];
    }

    private void Describe(StartupRoutingCommand host, HostFacts facts, HostNetwork network, HostNetwork storageNetwork)
    {
        var version = MajorAndMinor(facts.OperatingSystemVersion);
        host.PrivateNetmask = network.Netmask;
        host.PrivateMacAddress = network.Mac;
        host.StorageIpAddress = storageNetwork.Address;
        host.StorageNetmask = storageNetwork.Netmask;
        host.StorageMacAddress = storageNetwork.Mac;
        host.GatewayIpAddress = network.Gateway ?? storageNetwork.Gateway;
        host.HypervisorVersion = version;
        host.Caps = "hvm";
        host.CpuSockets = facts.CpuSockets;
        host.Cpus = facts.CpuCores;
        host.Speed = facts.CpuSpeedMhz;
        host.CpuArch = facts.CpuArchitecture;
        host.Memory = facts.MemoryBytes;
        host.Dom0MinMemory = _options.HostMemoryReserveMegabytes * BytesPerMegabyte;
        var details = host.HostDetails ??= [];
        details["product_version"] = version;
        details["rdp.server.port"] = _options.ConsolePort.ToString(CultureInfo.InvariantCulture);
        details[HostHandlers.UefiDetail] = "true";
        details["host.cdrom.max.count"] = _options.CdRomDrives.ToString(CultureInfo.InvariantCulture);
    }

    // The kernel reads this second element unchecked, so a host without a default directory must say what is wrong.
    private StartupStorageCommand LocalStorage(StartupRoutingCommand host, HostFacts facts)
    {
        var directory = facts.DefaultDiskDirectory
            ?? throw new CommandFailedException("Hyper-V has no default directory for disks; set one in the Hyper-V settings of the host.");
        _roots.Add(directory);
        _files.CreateDirectory(directory);
        var (capacity, available) = _files.Space(directory);
        return new StartupStorageCommand
        {
            Guid = host.Guid,
            DataCenter = host.DataCenter,
            Pod = host.Pod,
            Cluster = host.Cluster,
            Name = host.Name,
            ResourceType = StorageResourceType.STORAGE_POOL,
            TotalSize = capacity,
            PoolInfo = new StoragePoolInfo
            {
                Uuid = host.Guid,
                Host = host.PrivateIpAddress,
                HostPath = directory,
                LocalPath = directory,
                PoolType = StoragePoolType.Filesystem,
                CapacityBytes = capacity,
                AvailableBytes = available,
            },
        };
    }

    private static string? MajorAndMinor(string? version)
    {
        var parts = version?.Split('.');
        return parts is { Length: >= 2 } ? $"{parts[0]}.{parts[1]}" : version;
    }
}
