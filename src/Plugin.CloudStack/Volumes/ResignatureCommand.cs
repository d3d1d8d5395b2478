using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Asks to give a copy of a storage repository or datastore on a managed volume a signature of its own.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.ResignatureCommand", Construction = WireConstruction.Bare)]
[Mutating]
public sealed partial class ResignatureCommand : StorageSubSystemCommand, ICommand<ResignatureAnswer>
{
    /// <summary>How to reach the managed volume, by name; it may hold credentials.</summary>
    [WireMember("details"), Redact]
    public Dictionary<string, string?>? Details { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
