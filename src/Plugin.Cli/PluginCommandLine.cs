using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Plugin.Cli.Capabilities;
using Plugin.Cli.Decoding;
using Plugin.Cli.Describing;
using Plugin.Cli.Kernel;
using Plugin.Cli.Replay;
using Plugin.Cli.Seeding;
using Plugin.Cli.Terminals;
using Plugin.Cli.Verification;

namespace Plugin.Cli;

/// <summary>The commands of the tool, and what every one of them does about errors.</summary>
internal static class PluginCommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        var parsed = Build(terminal).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExitCodes)
        {
            // A word that means nothing says more than the command that is missing for it.
            var error = parsed.UnmatchedTokens.Count > 0 ? $"unknown word '{parsed.UnmatchedTokens[0]}'" : parsed.Errors[0].Message;
            terminal.Fail($"{error.TrimEnd('.')}; see plugin {PathOf(parsed.CommandResult)}--help");
            return ExitCodes.Unusable;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Output,
                Error = terminal.Error,
            };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (UnusableInputException e)
        {
            terminal.Fail(e.Message);
            return ExitCodes.Unusable;
        }
        catch (OperationCanceledException)
        {
            terminal.Fail("stopped before the end; what was printed so far holds");
            return ExitCodes.Cancelled;
        }
    }

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Works with plugins, with recorded CloudStack sessions and with the wire they are written in.")
        {
            ReplayCommand.Build(terminal),
            ReportCommand.Build(terminal),
            SeedCommand.Build(terminal),
            ServeKernelCommand.Build(terminal),
            DescribeCommand.Build(terminal),
            CapabilitiesCommand.Build(terminal),
            new Command("wire", "Checks and shows what travels.")
            {
                VerifyCommand.Build(terminal),
                DecodeCommand.Build(terminal),
            },
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        return root;
    }

    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)}{command.Command.Name} " : "";
}
