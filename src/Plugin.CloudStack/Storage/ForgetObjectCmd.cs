using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to forget an object that <see cref="IntroduceObjectCmd"/> made known. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.storage.command.ForgetObjectCmd", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Data.Path")]
[Idempotent]
[Mutating]
public sealed partial class ForgetObjectCmd : StorageSubSystemCommand, ICommand<Answer>
{
    /// <summary>The object to forget.</summary>
    [WireMember("dataTO")]
    public IDataTO? Data { get; set; }
}
