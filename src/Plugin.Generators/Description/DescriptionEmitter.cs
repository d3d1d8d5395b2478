using System.Collections.Generic;
using System.Linq;
using Plugin.Generators.CustomActions;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Description;

/// <summary>Prints the description of a plugin: JSON in an attribute, which can be read without running anything.</summary>
internal static class DescriptionEmitter
{
    // JSON has no three quotation marks in a row, so they may stand around it.
    private const string Quotes = "\"\"\"";

    public static string Emit(DescriptionModel plugin, string? oldestKernel)
    {
        var writer = SourceFile.Begin(plugin.Namespace, SourceFile.Sdk);
        writer.Line("[Sdk::PluginDescription(");
        using (writer.Indented())
        {
            writer.Line(Quotes);
            EmitJson(writer, plugin, oldestKernel);
            writer.Line(Quotes + ")]");
        }

        writer.Line($"partial class {Identifier.Of(plugin.ClassName)}");
        writer.Line("{");
        writer.Line("}");
        return writer.ToString();
    }

    private static void EmitJson(SourceWriter writer, DescriptionModel plugin, string? oldestKernel)
    {
        var kernels = new JsonWriter().Text("oldest", oldestKernel).Text("newest", plugin.NewestKernel);
        var lists = new (string Name, IEnumerable<string> Items)[]
        {
            ("capabilities", plugin.Capabilities.Select(Json)),
            ("commands", plugin.Commands.Select(Json)),
            ("customActions", plugin.Actions.Select(Json)),
            ("networkServices", plugin.NetworkServices.Select(Json)),
            ("parts", plugin.Parts.Select(JsonWriter.Quote)),
        };
        using (writer.Braces())
        {
            writer.Line($"\"name\":{JsonWriter.Quote(plugin.Name)},");
            writer.Line($"\"class\":{JsonWriter.Quote(plugin.FullName)},");
            writer.Line($"\"kernels\":{kernels},");
            for (var i = 0; i < lists.Length; i++)
            {
                EmitList(writer, lists[i].Name, [.. lists[i].Items], i < lists.Length - 1 ? "," : "");
            }
        }
    }

    private static void EmitList(SourceWriter writer, string name, List<string> items, string comma)
    {
        if (items.Count == 0)
        {
            writer.Line($"\"{name}\":[]{comma}");
            return;
        }

        writer.Line($"\"{name}\":[");
        using (writer.Indented())
        {
            for (var i = 0; i < items.Count; i++)
            {
                writer.Line(items[i] + (i < items.Count - 1 ? "," : ""));
            }
        }

        writer.Line("]" + comma);
    }

    private static string Json(DescribedCapability capability) => new JsonWriter()
        .Text("name", capability.Name)
        .Text("interface", capability.Interface)
        .Texts("missing", capability.Missing)
        .ToString();

    private static string Json(DescribedCommand command) => new JsonWriter()
        .Text("name", command.Name)
        .Text("answer", command.Answer)
        .Text("capability", command.Capability)
        .Flag("mutating", command.Mutating)
        .Flag("idempotent", command.Idempotent)
        .Flag("longRunning", command.LongRunning)
        .Raws("resourceKeys", command.Keys.Select(static key => new JsonWriter().Text("kind", key.Kind).Text("path", key.Path).ToString()))
        .Text("opposite", command.Opposite)
        .Text("since", command.Since)
        .ToString();

    private static string Json(DescribedAction action) => new JsonWriter()
        .Text("name", action.Name)
        .Text("description", action.About)
        .Number("timeoutSeconds", action.TimeoutSeconds)
        .Flag("readOnly", action.ReadOnly)
        .Text("allowedRoles", action.AllowedRoles)
        .Raws("parameters", action.Parameters.Select(Json))
        .ToString();

    private static string Json(ActionParameterModel parameter) => new JsonWriter()
        .Text("name", parameter.Name)
        .Text("type", parameter.Type)
        .Text("format", parameter.Format == "None" ? null : parameter.Format)
        .Flag("required", parameter.Required)
        .Texts("options", parameter.Options)
        .ToString();

    private static string Json(DescribedService service) => new JsonWriter()
        .Text("service", service.Name)
        .Text("interface", service.Interface)
        .Texts("commands", service.Commands)
        .ToString();
}
