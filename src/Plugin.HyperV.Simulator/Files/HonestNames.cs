namespace Plugin.HyperV.Simulator.Files;

/// <summary>
/// The suffixes that tell on the real disk what a file is. A disk that is only a description of a disk is stored as
/// <c>x.vhdx.sparse-disk</c>, so that nobody mistakes it for a VHDX; a file being made ends with <c>.partial-disk</c>.
/// </summary>
internal static class HonestNames
{
    public const string SparseSuffix = ".sparse-disk";
    public const string PartialSuffix = ".partial-disk";

    public static bool IsReserved(string name) =>
        name.EndsWith(SparseSuffix, StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(PartialSuffix, StringComparison.OrdinalIgnoreCase);

    public static string Partial(string physicalPath) => $"{physicalPath}.{Guid.NewGuid():N}{PartialSuffix}";

    /// <summary>The name callers see for a stored name, or null for one they never see.</summary>
    public static string? Visible(string storedName) =>
        storedName.EndsWith(PartialSuffix, StringComparison.OrdinalIgnoreCase) ? null
        : storedName.EndsWith(SparseSuffix, StringComparison.OrdinalIgnoreCase) ? storedName[..^SparseSuffix.Length]
        : storedName;
}
