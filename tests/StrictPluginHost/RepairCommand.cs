using Plugin.Abstractions;

namespace Strict;

/// <summary>Repairs a wall.</summary>
[WireContract("org.example.RepairCommand")]
[Mutating]
[ResourceKey("wall", "WallUuid")]
internal sealed partial class RepairCommand : Command, ICommand<Answer>
{
    /// <summary>The wall's id.</summary>
    [WireMember("wallUuid")]
    public string? WallUuid { get; set; }
}
