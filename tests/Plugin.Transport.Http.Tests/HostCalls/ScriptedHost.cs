using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Http.Tests.HostCalls;

/// <summary>The part of a plugin that introduces a host, as a test wants it.</summary>
public sealed class ScriptedHost : IHostStartup, IPowerStateReporter
{
    public Func<StartupRoutingCommand, IReadOnlyList<StartupCommand>> Startup { get; set; } =
        static offered => [offered, new StartupStorageCommand { Guid = offered.Guid }];

    public Func<IReadOnlyDictionary<string, PowerState>> Report { get; set; } = static () => new Dictionary<string, PowerState>();

    public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context) => new(Startup(offered));

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) => new(Report());
}
