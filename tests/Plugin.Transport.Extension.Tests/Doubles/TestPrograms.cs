using System.Reflection;

namespace Plugin.Transport.Extension.Tests.Doubles;

/// <summary>Where the programs are that the tests start.</summary>
internal static class TestPrograms
{
    /// <summary>The plugin over VMs that are files.</summary>
    public static string Plugin { get; } = Metadata("NativePlugin");

    /// <summary>The thin client.</summary>
    public static string Client { get; } = Metadata("ThinClient");

    /// <summary>How the programs are built.</summary>
    public static string Configuration { get; } = Text("Configuration");

    /// <summary>A file beside the tests.</summary>
    public static string File(string name) => Path.Combine(AppContext.BaseDirectory, name);

    /// <summary>A path that the build has noted.</summary>
    public static string Metadata(string key) => Path.GetFullPath(Text(key));

    private static string Text(string key) => typeof(TestPrograms).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;
}
