using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells whether the file is offered; the kernel knows its URL.</summary>
[WireContract("com.cloud.agent.api.storage.CreateEntityDownloadURLAnswer")]
public sealed partial class CreateEntityDownloadURLAnswer : Answer;
