using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to copy a template from NFS.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.NfsDirectDownloadCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class NfsDirectDownloadCommand : DirectDownloadCommand, ICommand<DirectDownloadAnswer>;
