using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Asks the host to use its new certificate, for which it may connect anew.</summary>
[WireContract("org.apache.cloudstack.ca.PostCertificateRenewalCommand")]
[Idempotent]
[Mutating]
public sealed partial class PostCertificateRenewalCommand : Command, ICommand<Answer>;
