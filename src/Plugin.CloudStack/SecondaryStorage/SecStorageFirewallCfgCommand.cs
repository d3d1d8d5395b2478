using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks the storage VM to let hosts reach its ports.</summary>
/// <remarks>Sent by the kernel to the storage VM. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.SecStorageFirewallCfgCommand")]
[Idempotent]
[Mutating]
public sealed partial class SecStorageFirewallCfgCommand : Command, ICommand<Answer>
{
    /// <summary>The ports and who may reach them; an empty list does not travel.</summary>
    [WireMember("portConfigs", OmitEmpty = true)]
    public List<StoragePortConfig?>? PortConfigs { get; set; }

    /// <summary>True to add to what is allowed, false to replace it.</summary>
    [WireMember("isAppendAIp")]
    public bool IsAppendAIp { get; set; }
}
