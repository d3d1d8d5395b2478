using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to add iSCSI targets to the host, or to remove them.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ModifyTargetsCommand")]
[ResourceKey("target", "TargetNames")]
[Idempotent]
[Mutating]
public sealed partial class ModifyTargetsCommand : Command, ICommand<ModifyTargetsAnswer>
{
    /// <summary>True to add, false to remove.</summary>
    [WireMember("add")]
    public bool Add { get; set; }

    /// <summary>True when the plugin does it on every host of the cluster.</summary>
    [WireMember("applyToAllHostsInCluster")]
    public bool ApplyToAllHostsInCluster { get; set; }

    /// <summary>Which targets to remove.</summary>
    [WireMember("targetTypeToRemove")]
    public IscsiTargetType? TargetTypeToRemove { get; set; } = IscsiTargetType.BOTH;

    /// <summary>True when the answer need not wait until they are removed.</summary>
    [WireMember("removeAsync")]
    public bool RemoveAsync { get; set; }

    /// <summary>
    /// The targets: <c>iqn</c>, <c>storageHost</c>, <c>storagePort</c>, and for CHAP <c>chapName</c>,
    /// <c>chapSecret</c>, <c>mutualChapName</c>, <c>mutualChapSecret</c>; also <c>datastoreName</c> and <c>type</c> on
    /// VMware.
    /// </summary>
    [WireMember("targets")]
    public List<Dictionary<string, string?>?>? Targets { get; set; }
}
