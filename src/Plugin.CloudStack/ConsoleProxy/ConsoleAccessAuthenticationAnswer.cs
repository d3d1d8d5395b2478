using Plugin.Abstractions;
using Plugin.CloudStack.Agent;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>The kernel tells a console proxy whether a client may see a console.</summary>
[WireContract("com.cloud.agent.api.ConsoleAccessAuthenticationAnswer")]
public sealed partial class ConsoleAccessAuthenticationAnswer : AgentControlAnswer
{
    /// <summary>True when it may.</summary>
    [WireMember("_success")]
    public bool Success { get; set; }

    /// <summary>True when the client was connected already.</summary>
    [WireMember("_isReauthenticating")]
    public bool IsReauthenticating { get; set; }

    /// <summary>The host that has the console.</summary>
    [WireMember("_host")]
    public string? Host { get; set; }

    /// <summary>The console's port.</summary>
    [WireMember("_port")]
    public int Port { get; set; }

    /// <summary>The URL of a tunnel to the console; null for none.</summary>
    [WireMember("_tunnelUrl"), Redact(Redaction.UrlCredentials)]
    public string? TunnelUrl { get; set; }

    /// <summary>The session of the tunnel; null for none.</summary>
    [WireMember("_tunnelSession")]
    public Secret? TunnelSession { get; set; }
}
