using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>What a plugin says of its host.</summary>
internal sealed class ScriptedHost : IHostStartup, IPowerStateReporter
{
    public Dictionary<string, PowerState>? States { get; set; } = new() { ["i-2-3-VM"] = PowerState.PowerOn };

    public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context)
    {
        offered.Memory = 1L << 34;
        return new([offered, new StartupStorageCommand { TotalSize = 100 }]);
    }

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        States is { } states ? new(states) : throw new CommandFailedException("the device does not answer");
}
