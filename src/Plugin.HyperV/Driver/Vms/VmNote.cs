namespace Plugin.HyperV.Driver.Vms;

/// <summary>The note on a VM's settings that says who made it and whether it is complete.</summary>
internal static class VmNote
{
    public const string Building = "cloudstack: building, do not use";
    public const string Managed = "cloudstack: managed, do not edit";

    // How the notes of the agent begin that this plugin replaces.
    private const string BuildingByEarlierAgent = "CloudStack creating VM";

    /// <summary>
    /// True for a VM that nobody finished. Such a VM is removed, so nothing but the very marker counts: an operator may
    /// write into the note of a finished VM whatever comes to mind.
    /// </summary>
    public static bool IsBuilding(IReadOnlyList<string> notes) =>
        notes is [var note, ..]
        && (note.Trim().Equals(Building, StringComparison.OrdinalIgnoreCase)
            || note.StartsWith(BuildingByEarlierAgent, StringComparison.OrdinalIgnoreCase));

    public static bool IsOurs(IReadOnlyList<string> notes) =>
        notes.Any(static note => note.Contains("cloudstack", StringComparison.OrdinalIgnoreCase));
}
