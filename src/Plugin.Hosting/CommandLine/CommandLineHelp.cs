using System.Globalization;
using System.Text;

namespace Plugin.Hosting;

/// <summary>Writes what <c>--help</c> shows.</summary>
internal static class CommandLineHelp
{
    private static readonly (string Form, string Description)[] s_always =
    [
        ("--Section:Key VALUE", "any single setting; it wins over every file and the environment"),
        ("--describe", "what the plugins serve, as JSON; nothing is opened or started"),
        ("--help", "this text"),
        ("--version", "the program's version"),
    ];

    public static string Write(string program, string? description, IEnumerable<CommandLineSwitch> switches, IReadOnlyCollection<IRunMode> modes)
    {
        var text = new StringBuilder();
        if (description is { Length: > 0 })
        {
            text.AppendLine(description).AppendLine();
        }

        text.AppendLine("Usage:").AppendLine(CultureInfo.InvariantCulture, $"  {program} [switches]");
        foreach (var mode in modes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {program} {mode.Usage}    {mode.Description}");
        }

        text.AppendLine().AppendLine("Switches:");
        List<(string Form, string Description)> lines = [.. switches.Select(static known => (known.Form, known.Description)), .. s_always];
        var width = lines.Max(static line => line.Form.Length);
        foreach (var (form, what) in lines)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {form.PadRight(width)}  {what}");
        }

        return text.AppendLine()
            .Append(CultureInfo.InvariantCulture,
                $"Exit codes: {PluginExitCode.Stopped} stopped as asked, {PluginExitCode.Failed} ended by an error, ")
            .Append(CultureInfo.InvariantCulture,
                $"{PluginExitCode.Unusable} unusable arguments or settings, {PluginExitCode.NotReady} a step before Ready failed.")
            .ToString();
    }
}
