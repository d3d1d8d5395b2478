using System.Reflection;

namespace Plugin.Transport.Extension.Tests.Doubles;

/// <summary>Where the programs are that the tests start.</summary>
internal static class TestPrograms
{
    /// <summary>The plugin over VMs that are files.</summary>
    public static string Plugin { get; } = Metadata("NativePlugin");

    /// <summary>The thin client.</summary>
    public static string Client { get; } = Metadata("ThinClient");

    /// <summary>A file beside the tests.</summary>
    public static string File(string name) => Path.Combine(AppContext.BaseDirectory, name);

    internal static string Metadata(string key) => Path.GetFullPath(typeof(TestPrograms).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!);
}
