namespace Plugin.HyperV.Simulator.Files;

/// <summary>Renames stored files so that their honest suffix follows them.</summary>
internal static class StoredDisk
{
    /// <summary>
    /// Renames a stored file to a visible place. Of the two names a disk can have the plain one counts, so whichever
    /// step a kill falls on, the visible path names either the old or the new file.
    /// </summary>
    public static string Rename(string stored, string visibleTarget)
    {
        var sparse = visibleTarget + HonestNames.SparseSuffix;
        var isSparse = stored.EndsWith(HonestNames.SparseSuffix, StringComparison.OrdinalIgnoreCase);
        var target = isSparse ? sparse : visibleTarget;
        if (string.Equals(stored, target, StringComparison.Ordinal))
        {
            return target;
        }

        File.Move(stored, target, overwrite: true);
        File.Delete(isSparse ? visibleTarget : sparse);
        return target;
    }
}
