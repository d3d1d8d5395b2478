using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Agent.Tests.Peers;

/// <summary>The smallest plugin that a kernel asks something: whether the host is well.</summary>
[Plugin("Health")]
internal sealed partial class HealthPlugin : IPowerStateReporter
{
    [Handles]
    public ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context) => new(new CheckHealthAnswer());

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        new(new Dictionary<string, PowerState>());
}
