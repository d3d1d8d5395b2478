using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to move a volume's file inside its datastore.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.storage.command.MoveVolumeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("volume", "VolumeUuid")]
[Mutating]
[LongRunning]
public sealed partial class MoveVolumeCommand : Command, ICommand<Answer>
{
    /// <summary>The path now.</summary>
    [WireMember("srcPath")]
    public string? SrcPath { get; set; }

    /// <summary>The path to move to.</summary>
    [WireMember("destPath")]
    public string? DestPath { get; set; }

    /// <summary>The volume's name.</summary>
    [WireMember("volumeName")]
    public string? VolumeName { get; set; }

    /// <summary>The volume's UUID.</summary>
    [WireMember("volumeUuid")]
    public string? VolumeUuid { get; set; }

    /// <summary>The datastore's URI; it may carry credentials.</summary>
    [WireMember("datastoreUri"), Redact(Redaction.UrlCredentials)]
    public string? DatastoreUri { get; set; }
}
