using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to fetch a template over HTTP.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.HttpDirectDownloadCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class HttpDirectDownloadCommand : DirectDownloadCommand, ICommand<DirectDownloadAnswer>;
