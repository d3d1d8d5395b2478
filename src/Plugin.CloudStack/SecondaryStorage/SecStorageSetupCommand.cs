using Plugin.Abstractions;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks the storage VM to mount a store.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.SecStorageSetupCommand")]
[ResourceKey("store", "SecUrl")]
[Idempotent]
[Mutating]
public sealed partial class SecStorageSetupCommand : StorageNfsVersionCommand, ICommand<SecStorageSetupAnswer>
{
    /// <summary>The secondary store to mount.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }

    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }

    /// <summary>The certificate of its web page; null for the default.</summary>
    [WireMember("certs")]
    public KeystoreCertificates? Certs { get; set; }

    /// <summary>The key that signs uploads.</summary>
    [WireMember("postUploadKey")]
    public Secret? PostUploadKey { get; set; }
}
