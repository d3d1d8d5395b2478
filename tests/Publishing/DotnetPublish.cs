using System.Diagnostics;

namespace Plugin.Tests.Publishing;

/// <summary>Publishes a project that an ordinary build has built, so that only the trimming or the native compilation is left to do.</summary>
internal static class DotnetPublish
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Publishes; what the trimmer or the native compiler warns of fails the test.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="framework">The framework; null for the only one.</param>
    /// <param name="configuration">How it was built.</param>
    /// <param name="folder">Where the result goes.</param>
    public static async Task RunAsync(string project, string? framework, string configuration, string folder)
    {
        var start = new ProcessStartInfo(
            "dotnet", ["publish", project, "--no-build", "--nologo", "--configuration", configuration, "--output", folder, .. framework is null ? (string[])[] : ["--framework", framework]])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.Should().Be(0, output);
        output.Should().NotMatchRegex("warning IL[0-9]+", "what cannot be analysed may fail when it runs");
    }
}
