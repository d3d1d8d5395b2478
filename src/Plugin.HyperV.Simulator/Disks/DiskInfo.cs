namespace Plugin.HyperV.Simulator.Disks;

/// <summary>What the head of a disk file tells.</summary>
/// <param name="Format">See <see cref="DiskFormat"/>.</param>
/// <param name="Type">See <see cref="DiskFormat"/>.</param>
/// <param name="VirtualBytes">The size the guest sees.</param>
/// <param name="Id">The disk's own identity.</param>
internal sealed record DiskInfo(ushort Format, ushort Type, ulong VirtualBytes, Guid Id)
{
    /// <summary>The parent of a differencing disk, as a path of the simulated world.</summary>
    public string? ParentPath { get; init; }

    public uint BlockBytes { get; init; } = 32 << 20;

    public uint PhysicalSectorBytes { get; init; } = 4096;

    /// <summary>True for a file with a disk's name whose content is neither VHD nor VHDX.</summary>
    public bool IsOpaque { get; init; }
}
