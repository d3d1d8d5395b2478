using System.Diagnostics;
using System.Text;

namespace EndToEnd.Tests.Harness;

/// <summary>Compiles Java sources against the kernel's JSON library and runs them.</summary>
internal static class Java
{
    private const string Gson = "/usr/share/java/gson.jar";

    /// <summary>Skips the test where there is no JDK with Gson.</summary>
    public static void Require()
    {
        Requires.Condition(File.Exists(Gson), $"{Gson} not found: install libgoogle-gson-java");
        Requires.Program("javac", "default-jdk-headless");
    }

    /// <summary>Compiles all sources below a directory, runs a class of theirs and gives the lines that it prints.</summary>
    /// <param name="sources">The directory.</param>
    /// <param name="main">The class.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<string[]> RunAsync(string sources, string main, params string[] arguments)
    {
        using var classes = new TemporaryDirectory();
        await StartAsync("javac", ["-encoding", "UTF-8", "-cp", Gson, "-d", classes.Path, .. Directory.GetFiles(sources, "*.java", SearchOption.AllDirectories)]);
        var printed = await StartAsync("java", ["-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", $"{classes.Path}{Path.PathSeparator}{Gson}", main, .. arguments]);
        return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static async Task<string> StartAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(4));
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            process.ExitCode.Should().Be(0, await errors);
            return output;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
