using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to fetch a template over HTTP.</summary>
[WireContract("org.apache.cloudstack.agent.directdownload.HttpDirectDownloadCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class HttpDirectDownloadCommand : DirectDownloadCommand, ICommand<DirectDownloadAnswer>;
