using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks a KVM host for the VMs of another KVM host that CloudStack does not manage.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetRemoteVmsCommand")]
[Idempotent]
public sealed partial class GetRemoteVmsCommand : Command, ICommand<GetRemoteVmsAnswer>
{
    /// <summary>The address of the other host.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The user on the other host.</summary>
    [WireMember("username")]
    public string? Username { get; set; }

    /// <summary>The user's password.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }
}
