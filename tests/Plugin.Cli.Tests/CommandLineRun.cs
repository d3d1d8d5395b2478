using Plugin.Cli.Terminals;

namespace Plugin.Cli.Tests;

/// <summary>One run of the tool inside the test process, with what it printed.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');

    public static async Task<CommandLineRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await PluginCommandLine.RunAsync(args, new Terminal(output, error), TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
