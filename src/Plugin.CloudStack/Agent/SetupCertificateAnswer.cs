using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Tells whether the certificate is in use.</summary>
[WireContract("org.apache.cloudstack.ca.SetupCertificateAnswer", Construction = WireConstruction.Bare)]
public partial class SetupCertificateAnswer : Answer;
