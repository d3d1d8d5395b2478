using System.Globalization;
using System.Text;
using Plugin.Cli.Describing;
using Plugin.Hosting;

namespace Plugin.Cli.Capabilities;

/// <summary>Prints the capabilities of the catalogue as <c>docs/capabilities.md</c>.</summary>
internal static class CapabilitiesPage
{
    private const string Sources = "../src/Plugin.CloudStack/Capabilities/";
    private const string NetworkSources = "../src/Plugin.Transport.Extension/Network/";

    /// <summary>The page; lines end with a line feed.</summary>
    public static string Of(CapabilityCatalogue catalogue)
    {
        var page = new StringBuilder();
        var plugins = CapabilityCatalogue.Plugins;
        page.Append($"""
            # Capabilities

            What plugins may serve of CloudStack {catalogue.CloudStack}: each capability with its commands, what the kernel needs them for,
            and which of the plugins in this repository serve them. [capabilities.json](capabilities.json) has the same for
            machines, `plugin capabilities` prints both, and [describe.md](describe.md) tells how to ask one plugin what it
            serves. [catalogue.md](catalogue.md) has all commands, also those of no capability. Made from the code; a test
            compares.


            """.ReplaceLineEndings("\n"));
        Markdown.Rows(page, ["capability", "needed by", "commands", .. plugins.Select(static plugin => plugin.Name)], catalogue.Capabilities.Select(capability => new[]
        {
            $"[{capability.Name}](#{capability.Name})",
            capability.NeededBy,
            capability.Commands.Count.ToString(CultureInfo.InvariantCulture),
        }.Concat(plugins.Select(plugin => Share(capability, plugin))).ToArray()));
        foreach (var capability in catalogue.Capabilities)
        {
            var name = capability.Interface[(capability.Interface.LastIndexOf('.') + 1)..];
            page.Append(CultureInfo.InvariantCulture, $"\n## {capability.Name}\n\n[{name}]({Sources}{name}.cs), needed by {capability.NeededBy}.\n\n");
            Markdown.Rows(page, ["command", "answer", "needed to", "behaviour", "works on", .. plugins.Select(static plugin => plugin.Name)], capability.Commands.Select(command => new[]
            {
                $"`{MatrixText.Short(command.Name)}`", $"`{MatrixText.Short(command.Answer)}`", command.NeededFor, Behaviour(command),
                string.Join(", ", command.ResourceKeys.Select(static key => $"{key.Kind} (`{key.Path}`)")),
            }.Concat(plugins.Select(plugin => command.ServedBy.Contains(plugin.Name) ? "yes" : "–")).ToArray()));
        }

        page.Append("""

            ## Networks

            By these interfaces an [extension](extension.md) serves networks; the kernel runs its program for each command. An interface
            without a service is for whatever services a network has. The actions of `INetworkCustomActions` are the
            plugin's own, and only the running plugin can name them.


            """.ReplaceLineEndings("\n"));
        Markdown.Rows(page, ["interface", "service", "commands"], catalogue.NetworkServices.Select(static service => new[]
        {
            $"[{MatrixText.Short(service.Interface)}]({NetworkSources}{MatrixText.Short(service.Interface)}.cs)", service.Service ?? "–",
            string.Join(", ", service.Commands.Select(static command => $"`{command}`")),
        }));
        foreach (var plugin in plugins)
        {
            AppendSingle(page, plugin);
        }

        return page.ToString();
    }

    private static string Share(CataloguedCapability capability, DescribedPlugin plugin) =>
        capability.Commands.Count(command => command.ServedBy.Contains(plugin.Name)) is var served && served == capability.Commands.Count ? "all"
        : served == 0 ? "–"
        : served.ToString(CultureInfo.InvariantCulture);

    private static string Behaviour(CataloguedCommand command) => MatrixText.Behaviour(new DescribedCommand
    {
        Name = command.Name,
        Answer = command.Answer,
        Mutating = command.Mutating,
        Idempotent = command.Idempotent,
        LongRunning = command.LongRunning,
        Since = command.Since,
    });

    private static void AppendSingle(StringBuilder page, DescribedPlugin plugin)
    {
        var single = plugin.Commands.Where(static command => command.Capability is null).ToList();
        if (single.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## Single commands of {plugin.Name}\n\nNo capability has them; [catalogue.md](catalogue.md) tells what they ask for.\n\n");
        Markdown.Rows(page, ["command", "answer", "behaviour", "works on"], single.Select(static command => new[]
        {
            $"`{MatrixText.Short(command.Name)}`", $"`{MatrixText.Short(command.Answer)}`", MatrixText.Behaviour(command),
            string.Join(", ", command.ResourceKeys.Select(static key => $"{key.Kind} (`{key.Path}`)")),
        }));
    }
}
