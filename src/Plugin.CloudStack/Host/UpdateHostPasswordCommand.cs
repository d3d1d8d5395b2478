using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Asks to change the password that the kernel uses on the host.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.UpdateHostPasswordCommand")]
[ResourceKey("host", "HostIp")]
[Idempotent]
[Mutating]
public sealed partial class UpdateHostPasswordCommand : Command, ICommand<Answer>
{
    /// <summary>The user.</summary>
    [WireMember("username"), Redact]
    public string? Username { get; set; }

    /// <summary>The password that the user gets.</summary>
    [WireMember("newPassword")]
    public Secret? NewPassword { get; set; }

    /// <summary>The host's address.</summary>
    [WireMember("hostIp")]
    public string? HostIp { get; set; }
}
