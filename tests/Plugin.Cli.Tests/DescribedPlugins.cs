using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Transport.Extension;

namespace Plugin.Cli.Tests;

/// <summary>A command of an author's own.</summary>
[WireContract("org.example.PolishCommand")]
[Mutating]
[ResourceKey("wall", "Wall")]
[Since("4.22")]
internal sealed partial class PolishCommand : Command, ICommand<Answer>
{
    [WireMember("wall")]
    public string? Wall { get; set; }
}

/// <summary>Serves an own command, one command of a capability, and an action of users.</summary>
[Plugin("Polisher")]
internal sealed partial class PolisherPlugin
{
    public PolisherPlugin() => throw new InvalidOperationException("Describing a plugin makes none.");

    [Handles]
    public ValueTask<Answer> PolishAsync(PolishCommand command, CommandContext context) => new(new Answer());

    [Handles]
    public ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context) => new(new RebootAnswer());

    [CustomAction("Shine", Description = "Shows the | shine", TimeoutSeconds = 9, ReadOnly = true)]
    public ValueTask<ActionResult> ShineAsync(Guid wall, int? coats, CommandContext context) => new(ActionResult.Say($"{wall} {coats}"));
}

/// <summary>Serves networks, and nothing of hosts but the ping that every plugin needs.</summary>
[Plugin("Firewalls")]
internal sealed partial class FirewallsPlugin : IFirewall, IPowerStateReporter
{
    [Handles]
    public ValueTask<PingAnswer> PingAsync(PingCommand command, CommandContext context) => new(new PingAnswer { Command = command });

    public ValueTask ApplyFirewallRulesAsync(FirewallRequest request, CommandContext context) => default;

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        new(new Dictionary<string, PowerState>());
}
