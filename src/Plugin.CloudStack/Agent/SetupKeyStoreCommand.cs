using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Agent;

/// <summary>Asks a host or system VM to make a key pair and a request for a certificate.</summary>
/// <remarks>Sent by the kernel to an agent.</remarks>
[WireContract("org.apache.cloudstack.ca.SetupKeyStoreCommand", Construction = WireConstruction.Bare)]
[Mutating]
public sealed partial class SetupKeyStoreCommand : NetworkElementCommand, ICommand<SetupKeystoreAnswer>
{
    /// <summary>How long the certificate shall be valid, in days.</summary>
    [WireMember("validityDays")]
    public int ValidityDays { get; set; }

    /// <summary>The password that protects the key store.</summary>
    [WireMember("keystorePassword")]
    public Secret? KeystorePassword { get; set; }

    /// <summary>True when the host itself is meant, false when it passes the command on to a system VM.</summary>
    [WireMember("handleByAgent")]
    public bool HandleByAgent { get; set; }
}
