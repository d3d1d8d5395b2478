using System.Globalization;
using System.Text;
using Plugin.Hosting;

namespace Plugin.Cli.Describing;

/// <summary>Prints what plugins serve as a Markdown page.</summary>
internal static class MatrixPage
{
    /// <summary>The page; lines end with a line feed.</summary>
    public static string Of(CapabilityMatrix matrix)
    {
        var page = new StringBuilder();
        foreach (var plugin in matrix.Plugins)
        {
            Print(page, plugin);
        }

        return page.ToString();
    }

    private static void Print(StringBuilder page, DescribedPlugin plugin)
    {
        page.Append(page.Length == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"# {Markdown.Text(MatrixText.Heading(plugin))}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"* class: {Markdown.Code(plugin.Class)}\n");
        page.Append(CultureInfo.InvariantCulture, $"* kernels: {Markdown.Text(MatrixText.Kernels(plugin))}\n");
        page.Append(CultureInfo.InvariantCulture, $"* transports: {Markdown.Text(MatrixText.Transports(plugin))}\n");
        if (plugin.Parts.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"* also: {string.Join(", ", plugin.Parts.Select(static part => Markdown.Code(part)))}\n");
        }

        Markdown.Table(page, "Capabilities", ["capability", "interface", "served", "missing"], plugin.Capabilities.Select(static capability => new[]
        {
            Markdown.Text(capability.Name), Markdown.Code(capability.Interface), MatrixText.Share(capability), Markdown.Text(MatrixText.Missing(capability)),
        }));
        Markdown.Table(page, "Commands", ["command", "answer", "capability", "behaviour", "works on", "undone by"], plugin.Commands.Select(static command => new[]
        {
            Markdown.Code(command.Name), Markdown.Code(command.Answer), Markdown.Text(command.Capability ?? "–"),
            Markdown.Text(MatrixText.Behaviour(command)), Markdown.Text(MatrixText.Keys(command)), Markdown.Code(command.Opposite),
        }));
        Markdown.Table(page, "Custom actions", ["action", "", "parameters", "seconds"], plugin.CustomActions.Select(static action => new[]
        {
            Markdown.Code(action.Name), Markdown.Text(action.Description ?? ""), Markdown.Text(MatrixText.Parameters(action)),
            action.TimeoutSeconds.ToString(CultureInfo.InvariantCulture),
        }));
        Markdown.Table(page, "Networks", ["interface", "service", "commands"], plugin.NetworkServices.Select(static service => new[]
        {
            Markdown.Code(service.Interface), Markdown.Text(service.Service ?? "–"), Markdown.Text(string.Join(", ", service.Commands)),
        }));
    }
}
