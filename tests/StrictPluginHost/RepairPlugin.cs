using Plugin.Abstractions;

namespace Strict;

/// <summary>Repairs walls, and paints them afterwards as the other plugin does.</summary>
[Plugin("Repair")]
internal sealed partial class RepairPlugin
{
    /// <summary>Paints walls.</summary>
    [Handlers]
    public IPainting Painting { get; } = new WallPainting();

    [Handles]
    public ValueTask<Answer> RepairAsync(RepairCommand command, CommandContext context) => new(new Answer());
}
