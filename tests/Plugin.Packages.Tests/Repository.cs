using System.Reflection;

namespace Plugin.Packages.Tests;

/// <summary>Where the projects are, and how they were built.</summary>
internal static class Repository
{
    /// <summary>The folder that holds everything.</summary>
    public static string Root { get; } = Metadata("Repository");

    /// <summary>How this project, and with it what it packs, was built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The version of everything, without a suffix.</summary>
    public static string Version { get; } = Metadata("Version");

    /// <summary>A file or folder below the root.</summary>
    public static string Find(params string[] path) => Path.Combine([Root, .. path]);

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
