using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Acme.Plugin.Tests;

public sealed class ExtensionTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string s_program = typeof(ExtensionTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static each => each.Key == "Program").Value!;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory();

    /// <summary>Runs the plugin's own program once for each line of calls.txt, as calls/replay.sh and the management server do.</summary>
    [Fact]
    public async Task Every_call_succeeds()
    {
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine("calls", "calls.txt"), TestContext.Current.CancellationToken))
        {
            var call = line.Split(' ');
            var (exitCode, printed) = await CallAsync(call[0], Path.Combine("calls", call[1]));

            Assert.True(exitCode == 0, $"{line}: {printed}");
            using var answer = JsonDocument.Parse(printed);
            Assert.False(answer.RootElement.TryGetProperty("error", out _), $"{line}: {printed}");
        }
    }

    public void Dispose() => _data.Delete(recursive: true);

    private async Task<(int ExitCode, string Printed)> CallAsync(string action, string payload)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo("dotnet", [s_program, action, payload, "60"])
        {
            RedirectStandardOutput = true,
            Environment = { ["Plugin__DataDirectory"] = _data.FullName },
        };
        process.Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);
        var printed = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, printed);
    }
}
