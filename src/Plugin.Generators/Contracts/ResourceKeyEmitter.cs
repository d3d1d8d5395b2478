using System.Globalization;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;

namespace Plugin.Generators.Contracts;

/// <summary>Writes how a command tells what it works on.</summary>
internal static class ResourceKeyEmitter
{
    /// <summary>The variable that holds an item of a list, by the list's depth.</summary>
    public static string Item(int depth) => string.Format(CultureInfo.InvariantCulture, "item{0}", depth);

    public static void Emit(SourceWriter writer, EquatableArray<ResourceKeyModel> keys)
    {
        using var body = writer.Braces("void Sdk::IResourceBound.CollectResourceKeys(global::System.Collections.Generic.ICollection<Sdk::ResourceKey> keys)");
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            EmitLists(writer, keys[i], $"key{i}", depth: 0);
        }
    }

    private static void EmitLists(SourceWriter writer, ResourceKeyModel key, string variable, int depth)
    {
        if (depth == key.Lists.Count)
        {
            EmitName(writer, key, variable);
            return;
        }

        using (writer.Braces($"foreach (var {Item(depth)} in {key.Lists[depth]} ?? [])"))
        {
            EmitLists(writer, key, variable, depth + 1);
        }
    }

    private static void EmitName(SourceWriter writer, ResourceKeyModel key, string variable)
    {
        if (!key.MayBeNull)
        {
            EmitAdd(writer, key, key.Name);
            return;
        }

        using (writer.Braces($"if ({key.Name} is {{ }} {variable})"))
        {
            EmitAdd(writer, key, variable);
        }
    }

    private static void EmitAdd(SourceWriter writer, ResourceKeyModel key, string name) =>
        writer.Line($"keys.Add(new({SourceFile.Literal(key.Kind)}, {name}{Conversion(key.Form)}));");

    private static string Conversion(ResourceKeyForm form) => form switch
    {
        ResourceKeyForm.Number => ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        ResourceKeyForm.Constant => ".ToString()",
        _ => "",
    };
}
