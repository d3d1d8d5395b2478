using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Asks how a <see cref="CopyCommand"/> ended.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.command.ReconcileCopyCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ReconcileCopyCommand : ReconcileCommand, ICommand<ReconcileCopyAnswer>
{
    /// <summary>The object that was copied or moved, where it was.</summary>
    [WireMember("srcData")]
    public IDataTO? Source { get; set; }

    /// <summary>The object, where it was to go.</summary>
    [WireMember("destData")]
    public IDataTO? Destination { get; set; }

    /// <summary>The first options of the copy, by name.</summary>
    [WireMember("option")]
    public Dictionary<string, string?>? Option { get; set; }

    /// <summary>The second options of the copy, by name.</summary>
    [WireMember("option2")]
    public Dictionary<string, string?>? Option2 { get; set; }
}
