using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks where the console of a VM is.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVncPortCommand")]
[Idempotent]
public sealed partial class GetVncPortCommand : Command, ICommand<GetVncPortAnswer>
{
    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The VM's instance name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
