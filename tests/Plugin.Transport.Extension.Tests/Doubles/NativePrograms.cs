using Plugin.Tests.Publishing;

namespace Plugin.Transport.Extension.Tests.Doubles;

/// <summary>The plugin and the thin client as native code, compiled once for all tests that need them.</summary>
public sealed class NativePrograms : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ext-native-");
    private readonly Lazy<Task> _compiled;

    public NativePrograms() => _compiled = new(async () =>
    {
        await PublishAsync(TestPrograms.Metadata("NativePluginProject"), Path.GetDirectoryName(Plugin)!);
        await PublishAsync(TestPrograms.Metadata("ThinClientProject"), Path.GetDirectoryName(Client)!);
    });

    /// <summary>The plugin over VMs that are files.</summary>
    internal string Plugin => Path.Combine(_folder.FullName, "plugin", "NativePlugin");

    /// <summary>The thin client.</summary>
    internal string Client => Path.Combine(_folder.FullName, "client", "plugin-extension");

    /// <summary>Compiles them, if that was not done yet; skips the test where it cannot be done.</summary>
    internal Task CompileAsync()
    {
        Requires.Condition(OperatingSystem.IsLinux(), "native code is compiled for Linux here");
        Requires.Program("gcc", "gcc, libc6-dev and zlib1g-dev");
        Requires.Condition(
            TestPrograms.Configuration == "Release", "native code is compiled in Release only, what it links for net9.0 too; run eng/test.sh");
        return _compiled.Value;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task PublishAsync(string project, string folder) =>
        DotnetPublish.RunAsync(project, "net9.0", TestPrograms.Configuration, folder);
}
