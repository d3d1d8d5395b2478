using System.CommandLine;
using Plugin.Cli.Seeding;
using Plugin.Cli.Sessions;
using Plugin.Cli.Terminals;
using Spectre.Console;

namespace Plugin.Cli.Replay;

/// <summary><c>plugin report</c>: shows which VMs exist.</summary>
internal static class ReportCommand
{
    private const string Path = "/api/HypervResource/org.apache.cloudstack.HostVmStateReportCommand";

    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var url = ConnectionOptions.Url();
        url.Required = false;
        var data = new Option<string?>("--data")
        {
            Description = "Instead of a URL: the data directory of a simulated cluster whose plugin process has ended.",
        };
        var insecure = ConnectionOptions.Insecure();
        var timeout = ConnectionOptions.Timeout();
        var command = new Command(
            "report",
            "Shows the VMs that exist: those of one host as the kernel learns of them at every ping, or those of a simulated cluster.")
        {
            url, data, insecure, timeout,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(url) is null == result.GetResult(data) is null)
            {
                result.AddError("report needs either --url or --data");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(data) is { } directory)
            {
                Print(terminal, [.. SimulatedMachines.Read(directory).Select(static vm => (vm.Host, vm.Vm, vm.Runs ? "on" : "off"))]);
                return ExitCodes.Success;
            }

            var target = PluginUrl.Parse(parsed.GetRequiredValue(url));
            using var client = PluginUrl.CreateClient(target, parsed.GetValue(insecure), TimeSpan.FromSeconds(parsed.GetValue(timeout)));
            return await AskAsync(terminal, target, client, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> AskAsync(Terminal terminal, Uri target, HttpClient client, CancellationToken cancellation)
    {
        var asked = new SessionLine(1, "vm state report", "POST", Path, "application/json", "{}"u8.ToArray(), Expectation.Parse(Reply.ReportForm), null);
        var outcome = await new SessionReplayer(client).ReplayAsync([asked], cancellation).FirstAsync(cancellation).ConfigureAwait(false);
        if (outcome.Reply is not { } reply || !outcome.AsExpected)
        {
            terminal.Fail($"{target} gave no state report: {outcome.Miss}; {outcome.Reply?.Details ?? "see its log"}");
            return ExitCodes.Miss;
        }

        Print(terminal, [.. reply.PowerStates.Select(entry => (target.Authority, entry.Vm, entry.State))]);
        return ExitCodes.Success;
    }

    private static void Print(Terminal terminal, IReadOnlyList<(string Host, string Vm, string State)> vms)
    {
        if (vms.Count == 0)
        {
            terminal.Output.WriteLine("no VMs");
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("host", "VM", "power");
        foreach (var (host, vm, state) in vms)
        {
            table.AddRow(new Text(host), new Text(vm), new Text(state));
        }

        terminal.Tables.Write(table);
    }
}
