using System.Diagnostics;

namespace Docs.Tests.Shell;

/// <summary>A sample's program, as built.</summary>
internal static class Program
{
    /// <summary>What it prints for <c>--help</c>.</summary>
    /// <param name="name">The sample.</param>
    public static async Task<string> HelpAsync(string name)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, name + ".dll"), "--help"]) { RedirectStandardOutput = true })!;
        var help = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return help;
    }
}
