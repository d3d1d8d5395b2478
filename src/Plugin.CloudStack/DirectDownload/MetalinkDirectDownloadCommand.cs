using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to fetch a template that a metalink file describes.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.MetalinkDirectDownloadCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class MetalinkDirectDownloadCommand : DirectDownloadCommand, ICommand<DirectDownloadAnswer>;
