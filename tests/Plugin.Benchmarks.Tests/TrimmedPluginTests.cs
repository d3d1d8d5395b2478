using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.Benchmarks.Tests;

public sealed class TrimmedPluginTests : IDisposable
{
    private const int Served = 40;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("trimmed-plugin");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_trimmed_plugin_holds_the_contracts_of_its_own_commands_only()
    {
        Requires.Condition(OperatingSystem.IsLinux(), "the plugin is published for Linux");
        await RunAsync("dotnet", "publish", Metadata("TrimmedPlugin"), "--no-build", "--nologo", "--configuration", Metadata("Configuration"), "--output", _folder.FullName);

        var left = TypesOf(Path.Combine(_folder.FullName, "Plugin.CloudStack.dll"));
        var commands = typeof(StartCommand).Assembly.GetExportedTypes().Where(IsCommand).Select(static type => type.FullName!);
        var answer = await RunAsync(
            Path.Combine(_folder.FullName, "TrimmedPlugin"), "com.cloud.agent.api.StopCommand", """{"vmName":"i-2-10-VM"}""");

        // A command that another one is derived from stays with it.
        commands.Where(left.Contains).Should().HaveCountLessThan(Served + 15).And.Contain(typeof(StartCommand).FullName!);
        left.Should().NotContain("Plugin.CloudStack.WireTypes");
        answer.Should().Contain("com.cloud.agent.api.StopAnswer");
    }

    private static bool IsCommand(Type type) => type.IsSubclassOf(typeof(Command)) && !type.IsSubclassOf(typeof(Answer)) && !type.IsAbstract;

    private static HashSet<string> TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }

    private static string Metadata(string key) => typeof(TrimmedPluginTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, output + await errors);
        return output;
    }
}
