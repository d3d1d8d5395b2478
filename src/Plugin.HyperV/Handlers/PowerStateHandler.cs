using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Reports the VMs of the host.</summary>
public sealed class PowerStateHandler : IPowerStateReporter
{
    private readonly HyperVDriver _driver;

    internal PowerStateHandler(HyperVDriver driver) => _driver = driver;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context)
    {
        var report = await _driver.PowerReport.ReadAsync(context.Cancellation);
        return report.ToDictionary(static vm => vm.Key, static vm => PowerStates.From(vm.Value), StringComparer.Ordinal);
    }
}
