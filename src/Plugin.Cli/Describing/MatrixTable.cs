using System.Globalization;
using Plugin.Cli.Terminals;
using Plugin.Hosting;
using Spectre.Console;

namespace Plugin.Cli.Describing;

/// <summary>Shows what plugins serve to people at a terminal.</summary>
internal static class MatrixTable
{
    /// <summary>Prints everything, plugin by plugin.</summary>
    public static void Print(Terminal terminal, CapabilityMatrix matrix)
    {
        foreach (var plugin in matrix.Plugins)
        {
            Print(terminal, plugin);
        }
    }

    private static void Print(Terminal terminal, DescribedPlugin plugin)
    {
        terminal.Output.WriteLine(MatrixText.Heading(plugin));
        terminal.Output.WriteLine($"class: {MatrixText.Printable(plugin.Class)}");
        terminal.Output.WriteLine($"kernels: {MatrixText.Kernels(plugin)}");
        terminal.Output.WriteLine($"transports: {MatrixText.Transports(plugin)}");
        if (plugin.Parts.Count > 0)
        {
            terminal.Output.WriteLine($"also: {string.Join(", ", plugin.Parts.Select(MatrixText.Short))}");
        }

        Write(terminal, ["capability", "served", "missing"], plugin.Capabilities.Select(static capability => new[]
        {
            MatrixText.Printable(capability.Name), MatrixText.Share(capability), MatrixText.Missing(capability),
        }));
        Write(terminal, ["command", "answer", "capability", "behaviour", "works on", "undone by"], plugin.Commands.Select(static command => new[]
        {
            MatrixText.Short(command.Name), MatrixText.Short(command.Answer), MatrixText.Printable(command.Capability ?? "-"),
            MatrixText.Behaviour(command), MatrixText.Keys(command), MatrixText.Short(command.Opposite ?? ""),
        }));
        Write(terminal, ["custom action", "", "parameters", "seconds"], plugin.CustomActions.Select(static action => new[]
        {
            MatrixText.Printable(action.Name), MatrixText.Printable(action.Description ?? ""), MatrixText.Parameters(action),
            action.TimeoutSeconds.ToString(CultureInfo.InvariantCulture),
        }));
        Write(terminal, ["network interface", "service", "commands"], plugin.NetworkServices.Select(static service => new[]
        {
            MatrixText.Short(service.Interface), MatrixText.Printable(service.Service ?? "-"), string.Join(", ", service.Commands.Select(MatrixText.Printable)),
        }));
        terminal.Output.WriteLine();
    }

    private static void Write(Terminal terminal, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(columns);
        foreach (var row in rows)
        {
            table.AddRow(row.Select(static cell => new Text(cell)));
        }

        if (table.Rows.Count > 0)
        {
            terminal.Tables.Write(table);
        }
    }
}
