namespace Docs.Tests.Markdown;

/// <summary>The repository that this test was built from.</summary>
internal static class Repository
{
    private static readonly string[] s_notOurs = ["bin", "obj", "artifacts", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every page, by its path from the root.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Files("*.md").Order(StringComparer.Ordinal)];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n");

    /// <summary>Files by their paths from the root, without what builds leave.</summary>
    public static IEnumerable<string> Files(string pattern, string below = "") => FilesOf(FullPath(below), pattern);

    private static IEnumerable<string> FilesOf(string directory, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(directory, pattern))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var below in Directory.EnumerateDirectories(directory))
        {
            var name = Path.GetFileName(below);
            if (name[0] == '.' || s_notOurs.Contains(name))
            {
                continue;
            }

            foreach (var file in FilesOf(below, pattern))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "PluginSdk.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("This test has to run below the repository that it was built from.");
        }

        return directory.FullName;
    }
}
