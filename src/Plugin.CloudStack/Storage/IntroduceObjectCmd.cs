using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to make an object on a managed volume known to the host. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.IntroduceObjectCmd", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Data.Path")]
[Mutating]
[Opposite(typeof(ForgetObjectCmd))]
public sealed partial class IntroduceObjectCmd : StorageSubSystemCommand, ICommand<IntroduceObjectAnswer>
{
    /// <summary>The object to make known.</summary>
    [WireMember("dataTO")]
    public IDataTO? Data { get; set; }
}
