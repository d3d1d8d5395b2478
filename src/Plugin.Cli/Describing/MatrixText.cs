using System.Globalization;
using Plugin.Cli.Terminals;
using Plugin.Hosting;

namespace Plugin.Cli.Describing;

/// <summary>What tables and pages say of a plugin, in the same words.</summary>
internal static class MatrixText
{
    /// <summary>A wire name or class without its package or namespace.</summary>
    public static string Short(string name) => Printable(name[(name.LastIndexOf('.') + 1)..]);

    /// <inheritdoc cref="PrintableText.Of"/>
    public static string Printable(string text) => PrintableText.Of(text);

    /// <summary>The first line: name, version, class.</summary>
    public static string Heading(DescribedPlugin plugin) => $"{Printable(plugin.Name)} {Printable(plugin.Version)}";

    /// <summary>Which releases of CloudStack it is for.</summary>
    public static string Kernels(DescribedPlugin plugin) => plugin.Kernels switch
    {
        { Oldest: { } oldest, Newest: { } newest } => $"{Printable(oldest)} to {Printable(newest)}",
        { Oldest: { } oldest } => $"{Printable(oldest)} and later",
        { Newest: { } newest } => $"up to {Printable(newest)}; the oldest is not declared",
        _ => "not declared",
    };

    /// <summary>By which ways commands come.</summary>
    public static string Transports(DescribedPlugin plugin) =>
        plugin.Transports.Count == 0 ? "those of the program that it is part of" : string.Join(", ", plugin.Transports.Select(Printable));

    /// <summary>How much of a capability is served.</summary>
    public static string Share(DescribedCapability capability) =>
        string.Create(CultureInfo.InvariantCulture, $"{capability.Served.Count} of {capability.Served.Count + capability.Missing.Count}");

    /// <summary>The short names of what is missing.</summary>
    public static string Missing(DescribedCapability capability) => string.Join(", ", capability.Missing.Select(Short));

    /// <summary>How a command behaves.</summary>
    public static string Behaviour(DescribedCommand command)
    {
        var words = new List<string> { command.Mutating ? "mutating" : "reads" };
        if (command.Idempotent)
        {
            words.Add("idempotent");
        }

        if (command.LongRunning)
        {
            words.Add("long-running");
        }

        if (command.Since is { } since)
        {
            words.Add($"since {Printable(since)}");
        }

        return string.Join(", ", words);
    }

    /// <summary>What a command works on.</summary>
    public static string Keys(DescribedCommand command) =>
        string.Join(", ", command.ResourceKeys.Select(static key => $"{Printable(key.Kind)} ({Printable(key.Path)})"));

    /// <summary>What users give to an action.</summary>
    public static string Parameters(DescribedAction action) => string.Join(", ", action.Parameters.Select(static parameter =>
        $"{Printable(parameter.Name)}{(parameter.Required ? "" : "?")}: {Printable(parameter.Format ?? parameter.Type)}"));
}
