using Plugin.HyperV.Simulator.Files;

namespace Plugin.HyperV.Simulator.Persistence;

/// <summary>Clears away what was being made when the process ended.</summary>
internal static class LeftoverDisks
{
    public static void Delete(string dataDirectory)
    {
        foreach (var file in Directory.EnumerateFiles(dataDirectory, "*" + HonestNames.PartialSuffix, SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }
}
