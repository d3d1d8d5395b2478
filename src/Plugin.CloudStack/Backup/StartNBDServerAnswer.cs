using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells where the volume is exported.</summary>
[WireContract("org.apache.cloudstack.backup.StartNBDServerAnswer")]
public sealed partial class StartNBDServerAnswer : Answer
{
    /// <summary>The transfer's id, as the host knows it.</summary>
    [WireMember("imageTransferId")]
    public string? ImageTransferId { get; set; }

    /// <summary>The URL at which a client reads or writes the disk.</summary>
    [WireMember("transferUrl"), Redact(Redaction.UrlCredentials)]
    public string? TransferUrl { get; set; }
}
