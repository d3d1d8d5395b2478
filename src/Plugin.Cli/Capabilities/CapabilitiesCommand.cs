using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plugin.Cli.Describing;
using Plugin.Cli.Terminals;
using Spectre.Console;

namespace Plugin.Cli.Capabilities;

/// <summary><c>plugin capabilities</c>: shows what plugins may serve, and what for.</summary>
internal static class CapabilitiesCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print a JSON document." };
        var markdown = new Option<bool>("--markdown") { Description = "Print a Markdown page." };
        var command = new Command("capabilities", "Shows what plugins may serve: each capability with its commands, and what the kernel needs them for.")
        {
            json, markdown,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
            {
                result.AddError("--json and --markdown exclude each other");
            }
        });
        command.SetAction(parsed =>
        {
            var catalogue = CapabilityCatalogue.Read();
            if (parsed.GetValue(json))
            {
                terminal.Output.Write(ToJson(catalogue));
            }
            else if (parsed.GetValue(markdown))
            {
                terminal.Output.Write(CapabilitiesPage.Of(catalogue));
            }
            else
            {
                Print(terminal, catalogue);
            }

            return ExitCodes.Success;
        });
        return command;
    }

    /// <summary>The document of <c>docs/capabilities.json</c>.</summary>
    public static string ToJson(CapabilityCatalogue catalogue) => JsonSerializer.Serialize(catalogue, CatalogueJson.Default.CapabilityCatalogue) + "\n";

    private static void Print(Terminal terminal, CapabilityCatalogue catalogue)
    {
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CloudStack {catalogue.CloudStack}: {catalogue.Capabilities.Count} capabilities"));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("capability", "command", "needed to", "served by");
        foreach (var capability in catalogue.Capabilities)
        {
            foreach (var command in capability.Commands)
            {
                table.AddRow(
                    new Text(capability.Name),
                    new Text(command.Name[(command.Name.LastIndexOf('.') + 1)..]),
                    new Text(command.NeededFor),
                    new Text(string.Join(", ", command.ServedBy)));
            }
        }

        terminal.Tables.Write(table);
        var networks = new Table { Border = TableBorder.Simple };
        networks.AddColumns("network interface", "service", "commands");
        foreach (var service in catalogue.NetworkServices)
        {
            networks.AddRow(new Text(MatrixText.Short(service.Interface)), new Text(service.Service ?? "-"), new Text(string.Join(", ", service.Commands)));
        }

        terminal.Tables.Write(networks);
    }
}
