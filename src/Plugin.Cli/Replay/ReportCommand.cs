using System.CommandLine;
using Plugin.Cli.Sessions;
using Plugin.Cli.Terminals;
using Spectre.Console;

namespace Plugin.Cli.Replay;

/// <summary><c>plugin report</c>: asks a plugin process which VMs exist, as the kernel does at every ping.</summary>
internal static class ReportCommand
{
    private const string Path = "/api/HypervResource/org.apache.cloudstack.HostVmStateReportCommand";

    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var url = ConnectionOptions.Url();
        var insecure = ConnectionOptions.Insecure();
        var timeout = ConnectionOptions.Timeout();
        var command = new Command("report", $"Shows the VMs that exist on the host of a plugin process, with their power states.\n{ExitCodes.Help}")
        {
            url, insecure, timeout,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var target = PluginUrl.Parse(parsed.GetRequiredValue(url));
            using var client = PluginUrl.CreateClient(target, parsed.GetValue(insecure), TimeSpan.FromSeconds(parsed.GetValue(timeout)));
            var asked = new SessionLine(1, "vm state report", "POST", Path, "application/json", "{}"u8.ToArray(), Expectation.Parse(Reply.ReportForm), null);
            await foreach (var outcome in new SessionReplayer(client).ReplayAsync([asked], cancellation).ConfigureAwait(false))
            {
                if (!outcome.AsExpected)
                {
                    terminal.Fail($"{target} gave no state report: {outcome.Miss}; {outcome.Reply?.Details ?? "see its log"}");
                    return ExitCodes.Miss;
                }

                Print(terminal, outcome.Reply!.PowerStates);
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(Terminal terminal, IReadOnlyList<(string Vm, string State)> states)
    {
        if (states.Count == 0)
        {
            terminal.Output.WriteLine("no VMs");
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("VM", "power state");
        foreach (var (vm, state) in states)
        {
            table.AddRow(new Text(vm), new Text(state));
        }

        terminal.Tables.Write(table);
    }
}
