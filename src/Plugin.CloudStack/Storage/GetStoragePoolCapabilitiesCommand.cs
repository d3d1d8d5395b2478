using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks what a pool can do; sent when a pool is connected. The kernel ignores a failure.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetStoragePoolCapabilitiesCommand")]
[Idempotent]
public sealed partial class GetStoragePoolCapabilitiesCommand : Command, ICommand<GetStoragePoolCapabilitiesAnswer>
{
    /// <summary>The pool that is asked about.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }
}
