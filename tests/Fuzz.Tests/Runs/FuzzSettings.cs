using System.Globalization;

namespace Fuzz.Tests.Runs;

/// <summary>How long to search, and from where.</summary>
internal static class FuzzSettings
{
    private const double DefaultSeconds = 20;

    /// <summary><c>PLUGIN_FUZZ_SECONDS</c>, 20 if absent.</summary>
    public static TimeSpan Duration { get; } =
        TimeSpan.FromSeconds(double.TryParse(Environment.GetEnvironmentVariable("PLUGIN_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : DefaultSeconds);

    /// <summary><c>PLUGIN_FUZZ_SEED</c>, another one each time if absent.</summary>
    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("PLUGIN_FUZZ_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next();

    /// <summary><c>PLUGIN_FUZZ_ARTIFACTS</c>, the folder <c>artifacts/fuzz</c> of the repository if absent.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Environment.GetEnvironmentVariable("PLUGIN_FUZZ_ARTIFACTS") ?? InRepository()).FullName;

    private static string InRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "PluginSdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "artifacts", "fuzz");
    }
}
