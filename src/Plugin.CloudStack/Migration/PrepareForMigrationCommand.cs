using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the destination of a live migration to get networks and storage ready, or to undo that.</summary>
/// <remarks>Sent by the kernel to the destination of a migration.</remarks>
[WireContract("com.cloud.agent.api.PrepareForMigrationCommand")]
[ResourceKey("vm", "Vm.Name")]
[Idempotent]
[Mutating]
public sealed partial class PrepareForMigrationCommand : Command, ICommand<PrepareForMigrationAnswer>
{
    /// <summary>The VM that will arrive.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>True to undo the preparation after the migration failed.</summary>
    [WireMember("rollback")]
    public bool Rollback { get; set; }
}
