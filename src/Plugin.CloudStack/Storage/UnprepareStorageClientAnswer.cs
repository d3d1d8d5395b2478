using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells whether the client software has stopped.</summary>
[WireContract("com.cloud.agent.api.UnprepareStorageClientAnswer")]
public sealed partial class UnprepareStorageClientAnswer : Answer;
