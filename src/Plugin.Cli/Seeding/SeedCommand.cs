using System.CommandLine;
using Plugin.Cli.Sessions;
using Plugin.Cli.Terminals;

namespace Plugin.Cli.Seeding;

/// <summary><c>plugin seed</c>: puts in place what a session takes for granted, for a simulated host.</summary>
internal static class SeedCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var session = new Argument<string>("session") { Description = "The recorded session; - reads standard input." };
        var data = new Option<string>("--data")
        {
            Description = "The data directory of the simulated host; no plugin process may be using it.",
            Required = true,
        };
        var settings = new Option<string?>("--settings")
        {
            Description = "Also write a settings file for HyperVAgent, with the addresses and virtual switches that the session names.",
        };
        var command = new Command(
            "seed",
            "Makes the templates and images that a session reads from secondary storage, in a simulated host's data directory.")
        {
            session, data, settings,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var lines = await SessionFile.ReadAsync(parsed.GetRequiredValue(session), cancellation).ConfigureAwait(false);
            var needs = NeedsFinder.Find(lines);
            await new StorageSeeder(parsed.GetRequiredValue(data), terminal.Output).SeedAsync(needs, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(settings) is { } path)
            {
                await SimulatorSettings.WriteAsync(path, needs, cancellation).ConfigureAwait(false);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
