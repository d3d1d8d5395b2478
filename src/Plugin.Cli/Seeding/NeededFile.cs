namespace Plugin.Cli.Seeding;

/// <summary>A file on secondary storage that a session reads without having written it.</summary>
/// <param name="Path">The UNC path.</param>
/// <param name="SizeBytes">The size the guest sees; for an image that is no disk, the size of the file.</param>
internal sealed record NeededFile(string Path, long SizeBytes)
{
    /// <summary>True for a disk, false for an ISO image.</summary>
    public bool IsDisk => Path.EndsWith(".vhd", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".vhdx", StringComparison.OrdinalIgnoreCase);
}
