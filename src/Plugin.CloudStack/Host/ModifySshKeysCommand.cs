using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>
/// Gives the host the key pair with which it logs in to system VMs; sent when a host connects. A plain
/// <see cref="Answer"/> is enough.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ModifySshKeysCommand")]
[Idempotent]
[Mutating]
public sealed partial class ModifySshKeysCommand : Command, ICommand<Answer>
{
    /// <summary>The public key, in OpenSSH form.</summary>
    [WireMember("_pubKey")]
    public Secret? PublicKey { get; set; }

    /// <summary>The private key, in PEM form.</summary>
    [WireMember("_prvKey")]
    public Secret? PrivateKey { get; set; }
}
