using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>The ping of a storage host.</summary>
/// <remarks>Sent by a resource to the kernel at every ping interval.</remarks>
[WireContract("com.cloud.agent.api.PingStorageCommand")]
[Idempotent]
public sealed partial class PingStorageCommand : PingCommand, ICommand<PingAnswer>
{
    /// <summary>What changed, by name; usually null.</summary>
    [WireMember("changes")]
    public Dictionary<string, bool?>? Changes { get; set; }
}
