using System.Diagnostics;
using System.Text;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Tests.Wire;

namespace Plugin.CloudStack.Tests.Java;

/// <summary>Has the JSON library of the kernel read what this project writes, strictly, and say what it would have written.</summary>
public sealed class GsonTests : IDisposable
{
    private const string Jar = "/usr/share/java/gson.jar";

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("gson-");

    public void Dispose() => _files.Delete(recursive: true);

    [Fact]
    public async Task The_kernels_json_library_would_have_written_the_same()
    {
        Requires.Condition(File.Exists(Jar), $"{Jar} not found: install libgoogle-gson-java");
        Requires.Program("javac", "default-jdk-headless");
        var texts = Texts();

        var lines = await RunAsync(texts);

        lines.Should().Equal($"{texts.Count} lines read");
    }

    /// <summary>Each golden text as this project writes it, and a new object of every class.</summary>
    private static List<string> Texts()
    {
        var echoes = GoldenVector.All().Where(static vector => vector.Array is not null).Select(static vector => Write(Read(vector.Array!)));
        var types = CloudStack.WireTypes.All.Types.Concat(Plugin.Abstractions.AbstractionsWireTypes.All.Types);
        var empty = types.Select(static type => Write([(IWireObject)Activator.CreateInstance(type.Contract)!]));
        return [.. echoes, .. empty];
    }

    private static List<IWireObject> Read(string json) => WireEnvelope.Read(
        Encoding.UTF8.GetBytes(json), WireReaderOptions.Default, CloudStack.WireTypes.All, Plugin.Abstractions.AbstractionsWireTypes.All);

    private static string Write(IEnumerable<IWireObject> objects)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.ToString();
    }

    private async Task<string[]> RunAsync(IEnumerable<string> texts)
    {
        var file = Path.Combine(_files.FullName, "texts.jsonl");
        await File.WriteAllLinesAsync(file, texts);
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["-Dstdout.encoding=UTF-8", "-cp", Jar, Path.Combine(AppContext.BaseDirectory, "Java", "GsonCheck.java"), file])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            process.ExitCode.Should().Be(0, await errors);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
