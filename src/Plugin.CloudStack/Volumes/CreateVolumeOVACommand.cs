using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to pack a volume on secondary storage as an OVA. VMware only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.storage.CreateVolumeOVACommand")]
[ResourceKey("path", "VolPath")]
[Mutating]
[LongRunning]
public sealed partial class CreateVolumeOVACommand : Command, ICommand<Answer>
{
    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }

    /// <summary>The volume's path in the store.</summary>
    [WireMember("volPath")]
    public string? VolPath { get; set; }

    /// <summary>The volume's name.</summary>
    [WireMember("volName")]
    public string? VolName { get; set; }

    /// <summary>The pool that the volume came from.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }
}
