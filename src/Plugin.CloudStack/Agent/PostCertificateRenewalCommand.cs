using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Asks the host to use its new certificate, for which it may connect anew.</summary>
/// <remarks>Sent by the kernel to an agent. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.ca.PostCertificateRenewalCommand")]
[Idempotent]
[Mutating]
public sealed partial class PostCertificateRenewalCommand : Command, ICommand<Answer>;
