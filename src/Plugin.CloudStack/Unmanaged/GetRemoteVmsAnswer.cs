using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Gives the VMs of the other host.</summary>
[WireContract("com.cloud.agent.api.GetRemoteVmsAnswer")]
public sealed partial class GetRemoteVmsAnswer : Answer
{
    /// <summary>The address of the other host.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The VMs by name.</summary>
    [WireMember("unmanagedInstances")]
    public Dictionary<string, UnmanagedInstanceTO?>? UnmanagedInstances { get; set; }

    /// <summary>The names of the VMs.</summary>
    [WireMember("vmNames")]
    public List<string?>? VmNames { get; set; }
}
