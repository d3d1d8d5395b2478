namespace Plugin.HyperV.Simulator.Model;

/// <summary>A machine's settings at one moment, and what they were taken after.</summary>
internal sealed record Checkpoint(string Id, string? ParentId, DateTimeOffset Created, bool HoldsMemory, MachineSettings Settings)
{
    public string? ParentId { get; set; } = ParentId;
}
