using Plugin.Abstractions;
using Plugin.CloudStack.Agent;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>A console proxy asks the kernel whether a client may see a console.</summary>
/// <remarks>Sent by a console proxy to the kernel.</remarks>
[WireContract("com.cloud.agent.api.ConsoleAccessAuthenticationCommand")]
[Idempotent]
public sealed partial class ConsoleAccessAuthenticationCommand : AgentControlCommand, ICommand<ConsoleAccessAuthenticationAnswer>
{
    /// <summary>The host that has the console.</summary>
    [WireMember("_host")]
    public string? Host { get; set; }

    /// <summary>The console's port.</summary>
    [WireMember("_port")]
    public string? Port { get; set; }

    /// <summary>The VM's id.</summary>
    [WireMember("_vmId")]
    public string? VmId { get; set; }

    /// <summary>The VM's console password.</summary>
    [WireMember("_sid")]
    public Secret? Sid { get; set; }

    /// <summary>The ticket that the client brought.</summary>
    [WireMember("_ticket")]
    public Secret? Ticket { get; set; }

    /// <summary>The session's UUID.</summary>
    [WireMember("sessionUuid"), Redact]
    public string? SessionUuid { get; set; }

    /// <summary>The client's address.</summary>
    [WireMember("clientAddress")]
    public string? ClientAddress { get; set; }

    /// <summary>True when the client was connected already.</summary>
    [WireMember("_isReauthenticating")]
    public bool IsReauthenticating { get; set; }
}
