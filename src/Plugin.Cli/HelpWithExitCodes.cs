using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Plugin.Cli;

/// <summary>The usual help of a command, followed by what its exit codes mean.</summary>
/// <param name="help">Prints the usual help.</param>
internal sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(ExitCodes.Help);
        return exitCode;
    }
}
