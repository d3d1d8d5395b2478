using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks for size and format of a file in a pool that is to become a volume.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CheckVolumeCommand")]
[Idempotent]
public sealed partial class CheckVolumeCommand : Command, ICommand<CheckVolumeAnswer>
{
    /// <summary>The path of the file.</summary>
    [WireMember("srcFile")]
    public string? SourceFile { get; set; }

    /// <summary>The pool that holds the file.</summary>
    [WireMember("storageFilerTO")]
    public StorageFilerTO? Pool { get; set; }
}
