using System.Linq;
using Plugin.Generators.Emit;

namespace Plugin.Generators.CustomActions;

/// <summary>Prints the custom actions of a plugin, each with the code that reads its arguments.</summary>
internal static class CustomActionEmitter
{
    private const string Usings = "using Extensions = global::Plugin.CloudStack.Extensions;";
    private const string List = "global::System.Collections.Generic.IReadOnlyList<Extensions::CustomAction>";

    public static string Emit(CustomActionsModel plugin)
    {
        var writer = SourceFile.Begin(plugin.Namespace, Usings);
        using (writer.Braces($"partial class {plugin.Name} : Extensions::ICustomActionSource"))
        {
            writer.Line($"private {List}? _customActions;");
            writer.Line();
            writer.Line($"{List} Extensions::ICustomActionSource.CustomActions => _customActions ??= new Extensions::CustomAction[]");
            using (writer.Braces(end: "};"))
            {
                foreach (var action in plugin.Actions)
                {
                    EmitAction(writer, action);
                }
            }
        }

        return writer.ToString();
    }

    private static void EmitAction(SourceWriter writer, CustomActionModel action)
    {
        writer.Line($"new Extensions::CustomAction(");
        using (writer.Indented())
        {
            writer.Line($"{SourceFile.Literal(action.Name)},");
            writer.Line($"(call, context) => {action.Target}.{action.Method}(");
            using (writer.Indented())
            {
                if (action.TakesCall)
                {
                    writer.Line("call,");
                }

                foreach (var parameter in action.Parameters)
                {
                    writer.Line($"{Argument(parameter)},");
                }

                writer.Line("context))");
            }
        }

        using (writer.Braces(end: "},"))
        {
            foreach (var setting in action.Settings)
            {
                writer.Line($"{setting},");
            }

            using (writer.Braces($"Parameters = new Extensions::ActionParameter[]", end: "},"))
            {
                foreach (var parameter in action.Parameters)
                {
                    writer.Line($"new({SourceFile.Literal(parameter.Name)}, Extensions::ActionParameterType.{parameter.Type}, "
                        + $"Extensions::ActionParameterFormat.{parameter.Format}, {(parameter.Required ? "true" : "false")}, "
                        + $"{Options(parameter)}),");
                }
            }
        }
    }

    private static string Options(ActionParameterModel parameter) => parameter.Options.Count == 0
        ? "global::System.Array.Empty<string>()"
        : $"new string[] {{ {string.Join(", ", parameter.Options.Select(SourceFile.Literal))} }}";

    private static string Argument(ActionParameterModel parameter)
    {
        var name = SourceFile.Literal(parameter.Name);
        var found = $"call.Parameters.{parameter.Getter}({name})";
        return parameter.Required ? $"Extensions::ActionArguments.Require({found}, {name})"
            : parameter.Default is { } value ? $"{found} ?? {value}"
            : found;
    }
}
