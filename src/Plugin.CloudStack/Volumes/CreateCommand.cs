using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to create a volume in a pool, the older way.</summary>
/// <remarks>
/// Today's kernel sends <see cref="CreateObjectCommand"/> instead. Sent by nobody in the 4.23 kernel.
/// </remarks>
[WireContract("com.cloud.agent.api.storage.CreateCommand")]
[ResourceKey("volume", "DiskCharacteristics.Name")]
[Mutating]
[LongRunning]
[Opposite(typeof(DestroyCommand))]
public sealed partial class CreateCommand : Command, ICommand<CreateAnswer>
{
    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volId")]
    public long VolumeId { get; set; }

    /// <summary>The pool to create the volume in.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The volume's name, size and kind.</summary>
    [WireMember("diskCharacteristics")]
    public DiskProfile? DiskCharacteristics { get; set; }

    /// <summary>The path of the template to copy; null for an empty volume.</summary>
    [WireMember("templateUrl")]
    public string? TemplateUrl { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
