using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Statistics;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Handlers;

/// <summary>Answers for the host as a whole.</summary>
public sealed class HostHandlers : IHostOperations
{
    internal const string UefiDetail = "host.uefi.enable";
    private const double BytesPerKilobyte = 1024;
    private readonly HyperVDriver _driver;
    private readonly IPluginStateStore _state;

    internal HostHandlers(HyperVDriver driver, IPluginStateStore state)
    {
        _driver = driver;
        _state = state;
    }

    /// <inheritdoc/>
    public ValueTask<ReadyAnswer> ReadyAsync(ReadyCommand command, CommandContext context) =>
        ValueTask.FromResult(new ReadyAnswer { DetailsMap = new() { [UefiDetail] = "true" } });

    /// <inheritdoc/>
    public ValueTask<SetupAnswer> SetupAsync(SetupCommand command, CommandContext context) =>
        ValueTask.FromResult(new SetupAnswer { Details = "A Hyper-V host needs no setup by the kernel." });

    /// <inheritdoc/>
    public async ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context)
    {
        var vms = await _driver.Catalog.ListAsync(context.Cancellation);
        return new CheckHealthAnswer { Details = string.Create(CultureInfo.InvariantCulture, $"Hyper-V answers; it has {vms.Count} VMs.") };
    }

    /// <inheritdoc/>
    public async ValueTask<CheckNetworkAnswer> CheckNetworkAsync(CheckNetworkCommand command, CommandContext context)
    {
        var known = await _driver.Switches.NamesAsync(context.Cancellation);
        var missing = (command.NetworkInfoList ?? [])
            .OfType<PhysicalNetworkSetupInfo>()
            .SelectMany(static network => new[] { network.PrivateNetworkName, network.PublicNetworkName, network.GuestNetworkName, network.StorageNetworkName })
            .Where(static label => !string.IsNullOrEmpty(label))
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Except(known, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return missing.Count == 0
            ? new CheckNetworkAnswer()
            : throw new CommandFailedException(
                $"The host has no virtual switch {string.Join(", ", missing)}, which traffic labels name; it has {(known.Count == 0 ? "none" : string.Join(", ", known))}.");
    }

    /// <inheritdoc/>
    public ValueTask<MaintainAnswer> MaintainAsync(MaintainCommand command, CommandContext context) =>
        ValueTask.FromResult(new MaintainAnswer { WillMigrate = true });

    /// <inheritdoc/>
    public ValueTask<Answer> PingAsync(PingRoutingCommand command, CommandContext context) => ValueTask.FromResult(new Answer());

    /// <summary>Answers the plain ping.</summary>
    [Handles]
    public ValueTask<PingAnswer> PingAsync(PingCommand command, CommandContext context) =>
        ValueTask.FromResult(new PingAnswer { Command = command });

    /// <inheritdoc/>
    public async ValueTask<GetHostStatsAnswer> GetHostStatsAsync(GetHostStatsCommand command, CommandContext context)
    {
        var usage = await _driver.Host.UsageAsync(_state.Current.PrivateAddress, context.Cancellation);
        return new GetHostStatsAnswer
        {
            HostStats = new HostStatsEntry
            {
                HostId = command.HostId,
                EntityType = "host",
                CpuUtilization = usage.CpuPercent ?? 0,
                TotalMemoryKBs = usage.TotalMemoryBytes / BytesPerKilobyte,
                FreeMemoryKBs = usage.FreeMemoryBytes / BytesPerKilobyte,
                NetworkReadKBs = (usage.NetworkReadBytes ?? 0) / BytesPerKilobyte,
                NetworkWriteKBs = (usage.NetworkWriteBytes ?? 0) / BytesPerKilobyte,
            },
        };
    }
}
