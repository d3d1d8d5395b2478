using System.Linq;
using Plugin.Generators.Emit;
using Plugin.Generators.Naming;

namespace Plugin.Generators.Dispatch;

/// <summary>Prints the dispatch table of a plugin.</summary>
internal static class DispatchEmitter
{
    public static string Emit(PluginModel plugin)
    {
        var writer = plugin.Routes.Count > 0
            ? SourceFile.Begin(plugin.Namespace, SourceFile.System, SourceFile.Sdk, SourceFile.Wire)
            : SourceFile.Begin(plugin.Namespace, SourceFile.System, SourceFile.Sdk);
        writer.Line(SourceFile.GeneratedCode);
        using (writer.Braces($"partial class {plugin.Name} : Sdk::IPlugin"))
        {
            EmitRoutes(writer, plugin);
            writer.Line();
            if (plugin.Routes.Count > 0)
            {
                NameTableEmitter.Emit(writer, "s_names", [.. plugin.Routes.Select(static route => route.WireName)]);
                writer.Line();
            }

            EmitManifest(writer, plugin);
            writer.Line();
            EmitFindRoute(writer, plugin);
            writer.Line();
            EmitFindPart(writer, plugin);
        }

        return writer.ToString();
    }

    private static void EmitRoutes(SourceWriter writer, PluginModel plugin)
    {
        writer.Line("// One route per command, in the order of the wire names; a route's index is its ordinal in the name table.");
        using (writer.Braces($"private static readonly Sdk::CommandRoute[] s_routes =", end: "};"))
        {
            foreach (var route in plugin.Routes)
            {
                writer.Line($"new Sdk::CommandRoute<{route.Command}, {route.Answer}>(");
                using (writer.Indented())
                {
                    writer.Line($"{route.Behaviour},");
                    writer.Line($"static (plugin, command, context) => Sdk::CommandRoute.Generalise(");
                    using (writer.Indented())
                    {
                        writer.Line($"{route.Target}.{route.Method}(({route.Command})command, context))),");
                    }
                }
            }
        }
    }

    private static void EmitManifest(SourceWriter writer, PluginModel plugin)
    {
        var capabilities = string.Join(", ", plugin.Capabilities.Select(SourceFile.Literal));
        writer.Line("/// <summary>What the plugin serves.</summary>");
        writer.Line($"public static Sdk::PluginManifest Manifest {{ get; }} = new(");
        using (writer.Indented())
        {
            writer.Line($"{SourceFile.Literal(plugin.DisplayName)},");
            writer.Line(plugin.Capabilities.Count == 0 ? "global::System.Array.Empty<string>()," : $"new string[] {{ {capabilities} }},");
            writer.Line("s_routes);");
        }

        writer.Line();
        writer.Line($"Sdk::PluginManifest Sdk::IPlugin.Manifest => Manifest;");
    }

    private static void EmitFindRoute(SourceWriter writer, PluginModel plugin)
    {
        using (writer.Braces($"Sdk::CommandRoute? Sdk::IPlugin.FindRoute(ReadOnlySpan<byte> wireName)"))
        {
            if (plugin.Routes.Count == 0)
            {
                writer.Line("return null;");
                return;
            }

            writer.Line("var ordinal = s_names.Find(wireName);");
            writer.Line("return ordinal < 0 ? null : s_routes[ordinal];");
        }
    }

    private static void EmitFindPart(SourceWriter writer, PluginModel plugin)
    {
        var parts = string.Concat(plugin.Parts.Select(static part => $" ?? {part} as TPart"));
        using (writer.Braces($"TPart? Sdk::IPlugin.FindPart<TPart>() where TPart : class"))
        {
            writer.Line($"return this as TPart{parts};");
        }
    }
}
