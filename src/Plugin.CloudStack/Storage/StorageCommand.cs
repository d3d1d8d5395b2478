using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What the older storage commands have in common.</summary>
[WireContract("com.cloud.agent.api.storage.StorageCommand")]
public abstract partial class StorageCommand : StorageNfsVersionCommand;
