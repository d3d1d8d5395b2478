using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Answers a ping on the agent bus.</summary>
[WireContract("com.cloud.agent.api.PingAnswer")]
public sealed partial class PingAnswer : Answer
{
    /// <summary>The ping.</summary>
    [WireMember("_command")]
    public PingCommand? Command { get; set; }

    /// <summary>True when the kernel has forgotten the resource, which then has to start up again.</summary>
    [WireMember("sendStartup")]
    public bool SendStartup { get; set; }

    /// <summary>The kernel nodes to stay away from.</summary>
    [WireMember("avoidMsList")]
    public List<string?>? AvoidMsList { get; set; }

    /// <summary>The commands whose result the kernel still wants.</summary>
    [WireMember("reconcileCommands")]
    public List<string?>? ReconcileCommands { get; set; } = [];
}
