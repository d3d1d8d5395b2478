using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells the VMs that the kernel does not manage.</summary>
[WireContract("com.cloud.agent.api.GetUnmanagedInstancesAnswer")]
public sealed partial class GetUnmanagedInstancesAnswer : Answer
{
    /// <summary>The VM that was asked for; null for all.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>The VMs by name.</summary>
    [WireMember("unmanagedInstances")]
    public Dictionary<string, UnmanagedInstanceTO?>? UnmanagedInstances { get; set; }
}
