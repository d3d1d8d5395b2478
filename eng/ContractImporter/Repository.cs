namespace ContractImporter;

/// <summary>Finds the repository that the tool runs in.</summary>
internal static class Repository
{
    /// <summary>The nearest folder, from <paramref name="start"/> upwards, that holds the solution.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PluginSdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new FormatException($"'{start}' is not inside the repository.");
    }
}
