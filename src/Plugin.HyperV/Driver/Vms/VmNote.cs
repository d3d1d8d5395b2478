namespace Plugin.HyperV.Driver.Vms;

/// <summary>The note on a VM's settings that says who made it and whether it is complete.</summary>
internal static class VmNote
{
    public const string Building = "cloudstack: building, do not use";
    public const string Managed = "cloudstack: managed, do not edit";

    /// <summary>True for a VM that nobody finished, including one left by the agent that this plugin replaces.</summary>
    public static bool IsBuilding(IReadOnlyList<string> notes) =>
        notes.Any(static note => Mentions(note, "cloudstack") && (Mentions(note, "building") || Mentions(note, "creating")));

    public static bool IsOurs(IReadOnlyList<string> notes) => notes.Any(static note => Mentions(note, "cloudstack"));

    private static bool Mentions(string note, string word) => note.Contains(word, StringComparison.OrdinalIgnoreCase);
}
