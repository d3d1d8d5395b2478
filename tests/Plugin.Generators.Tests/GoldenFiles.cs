using System.Runtime.CompilerServices;

namespace Plugin.Generators.Tests;

/// <summary>
/// Compares texts with the files under <c>Golden</c>. Set <c>UPDATE_GOLDEN=1</c> to write them anew, then read the diff.
/// </summary>
internal static class GoldenFiles
{
    public static void Compare(IReadOnlyDictionary<string, string> files, string folder)
    {
        var directory = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Golden", folder);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(directory);
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(directory, name + ".txt"), text);
            }
        }

        var golden = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Golden", folder))
            .ToDictionary(static path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        files.Keys.Should().BeEquivalentTo(golden.Keys, "UPDATE_GOLDEN=1 writes the files anew");
        foreach (var (name, text) in files)
        {
            text.Should().Be(golden[name], name);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
