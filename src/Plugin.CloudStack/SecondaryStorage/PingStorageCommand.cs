using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>The ping of a storage host.</summary>
[WireContract("com.cloud.agent.api.PingStorageCommand")]
public sealed partial class PingStorageCommand : PingCommand, ICommand<PingAnswer>
{
    /// <summary>What changed, by name; usually null.</summary>
    [WireMember("changes")]
    public Dictionary<string, bool?>? Changes { get; set; }
}
