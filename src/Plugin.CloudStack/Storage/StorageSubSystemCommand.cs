using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What the commands of the storage subsystem have in common.</summary>
[WireContract("org.apache.cloudstack.storage.command.StorageSubSystemCommand")]
public abstract partial class StorageSubSystemCommand : Command;
