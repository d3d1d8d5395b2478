using System.Linq;
using Plugin.Generators.Emit;
using Plugin.Generators.Naming;

namespace Plugin.Generators.Registry;

/// <summary>Prints the registry of an assembly's contracts.</summary>
internal static class RegistryEmitter
{
    public static string Emit(RegistryModel model)
    {
        var writer = SourceFile.Begin(model.Namespace, SourceFile.Wire);
        writer.Line("/// <summary>The contracts of this assembly by wire name, for code that learns a type from the wire.</summary>");
        writer.Line(SourceFile.GeneratedCode);
        using (writer.Braces($"{(model.Contracts.Any(static contract => contract.IsPublic) ? "public" : "internal")} static class {model.Name}"))
        {
            NameTableEmitter.Emit(writer, "s_names", [.. model.Contracts.Select(static contract => contract.WireName)]);
            writer.Line();
            writer.Line("/// <summary>All of them.</summary>");
            writer.Line("public static Wire::WireTypeSet All { get; } = new(");
            using (writer.Indented())
            {
                using (writer.Braces("new Wire::WireType[]", end: "},"))
                {
                    foreach (var contract in model.Contracts)
                    {
                        writer.Line($"Wire::WireType.Of<{contract.FullName}>(),");
                    }
                }

                writer.Line("s_names);");
            }
        }

        return writer.ToString();
    }
}
