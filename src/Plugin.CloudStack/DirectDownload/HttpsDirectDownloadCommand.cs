using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to fetch a template over HTTPS, trusting the certificates that it was given.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.HttpsDirectDownloadCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class HttpsDirectDownloadCommand : DirectDownloadCommand, ICommand<DirectDownloadAnswer>;
