using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>Names of files that are still being written: <c>.&lt;name&gt;.&lt;guid&gt;.partial</c> beside their target.</summary>
internal static class PartialFile
{
    private const string Suffix = ".partial";

    public static string For(string target) =>
        HostPath.Combine(HostPath.Directory(target), $".{HostPath.FileName(target)}.{Guid.NewGuid():N}{Suffix}");

    public static bool IsPartial(string path)
    {
        var name = HostPath.FileName(path);
        return name.StartsWith('.') && name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
    }
}
