using Plugin.Abstractions;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>Asks a console proxy to begin to serve its web page.</summary>
/// <remarks>Sent by the kernel to a console proxy. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.proxy.StartConsoleProxyAgentHttpHandlerCommand")]
[Idempotent]
public sealed partial class StartConsoleProxyAgentHttpHandlerCommand : Command, ICommand<Answer>
{
    /// <summary>The Java key store with its certificate; null for none.</summary>
    [WireMember("keystoreBits"), Redact]
    public byte[]? KeystoreBits { get; set; }

    /// <summary>The password of the key store.</summary>
    [WireMember("keystorePassword")]
    public Secret? KeystorePassword { get; set; }

    /// <summary>The password with which the kernel encrypts the links to consoles.</summary>
    [WireMember("encryptorPassword")]
    public Secret? EncryptorPassword { get; set; }

    /// <summary>True to let a link be used only from the address that it was made for.</summary>
    [WireMember("isSourceIpCheckEnabled")]
    public bool? IsSourceIpCheckEnabled { get; set; }
}
