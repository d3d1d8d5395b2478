using Plugin.Cli;
using Plugin.Cli.Terminals;

namespace EndToEnd.Tests.Harness;

/// <summary>Runs the command-line tool inside the test process.</summary>
internal static class Tool
{
    public static async Task<(int ExitCode, string Printed)> RunAsync(params string[] args)
    {
        using var printed = new StringWriter();
        var exitCode = await PluginCommandLine.RunAsync(args, new Terminal(printed, printed), TestContext.Current.CancellationToken);
        return (exitCode, printed.ToString());
    }
}
