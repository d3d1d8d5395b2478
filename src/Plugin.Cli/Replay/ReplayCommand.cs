using System.CommandLine;
using Plugin.Cli.Sessions;
using Plugin.Cli.Terminals;

namespace Plugin.Cli.Replay;

/// <summary><c>plugin replay</c>: posts a recorded session to a plugin process and judges what comes back.</summary>
internal static class ReplayCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var session = new Argument<string>("session")
        {
            Description = "The recorded session, one JSON object per line; - reads standard input.",
        };
        var url = ConnectionOptions.Url();
        var insecure = ConnectionOptions.Insecure();
        var timeout = ConnectionOptions.Timeout();
        var json = new Option<bool>("--json") { Description = "Print one JSON document instead of a table." };
        var stopOnMiss = new Option<bool>("--stop-on-miss") { Description = "Send nothing more after the first reply that is not as expected." };
        var command = new Command(
            "replay",
            "Posts a recorded session in order, exactly as recorded, and compares each reply with what the kernel needs.")
        {
            session, url, insecure, timeout, json, stopOnMiss,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var lines = await SessionFile.ReadAsync(parsed.GetRequiredValue(session), cancellation).ConfigureAwait(false);
            var target = PluginUrl.Parse(parsed.GetRequiredValue(url));
            using var client = PluginUrl.CreateClient(target, parsed.GetValue(insecure), TimeSpan.FromSeconds(parsed.GetValue(timeout)));
            var outcomes = new SessionReplayer(client).ReplayAsync(lines, cancellation);
            var replayed = await new ReplayProgress(terminal, lines.Count)
                .CollectAsync(outcomes, parsed.GetValue(stopOnMiss))
                .ConfigureAwait(false);
            if (parsed.GetValue(json))
            {
                ReplayJson.Print(terminal.Output, target, replayed, lines.Count);
            }
            else
            {
                ReplayTable.Print(terminal, replayed, lines.Count);
            }

            return replayed.Count == lines.Count && replayed.TrueForAll(static line => line.AsExpected) ? ExitCodes.Success : ExitCodes.Miss;
        });
        return command;
    }
}
