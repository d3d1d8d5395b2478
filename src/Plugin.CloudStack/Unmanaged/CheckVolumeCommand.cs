using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks for size and format of a file in a pool that is to become a volume.</summary>
[WireContract("com.cloud.agent.api.CheckVolumeCommand")]
[Idempotent]
public sealed partial class CheckVolumeCommand : Command, ICommand<CheckVolumeAnswer>
{
    /// <summary>The path of the file.</summary>
    [WireMember("srcFile")]
    public string? SourceFile { get; set; }

    /// <summary>The pool.</summary>
    [WireMember("storageFilerTO")]
    public StorageFilerTO? Pool { get; set; }
}
