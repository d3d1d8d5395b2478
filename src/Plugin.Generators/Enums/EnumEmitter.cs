using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Enums;

/// <summary>Prints the codec of an enumeration.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumModel model)
    {
        var writer = SourceFile.Begin(model.Namespace, SourceFile.System, SourceFile.Wire);
        writer.Line($"/// <summary>Reads and writes <see cref=\"{model.Name}\"/> by the names of its constants, as <c>{SourceFile.Documentation(model.WireName)}</c>.</summary>");
        writer.Line(SourceFile.GeneratedCode);
        using (writer.Braces($"{model.Accessibility} readonly struct {model.Name}Codec : Wire::IWireCodec<{model.Name}?>, Wire::IWireKey<{model.Name}>"))
        {
            EmitRead(writer, model);
            writer.Line();
            EmitWrite(writer, model);
            writer.Line();
            EmitKeyRules(writer, model);
            writer.Line();
            EmitTryParse(writer, model);
            writer.Line();
            EmitFormat(writer, model);
            writer.Line();
            EmitFind(writer, model);
        }

        return writer.ToString();
    }

    private static void EmitRead(SourceWriter writer, EnumModel model)
    {
        writer.Line("/// <summary>Reads a constant by its name or its key text; null for a null" + (model.RejectUnknown ? ", an empty text or a constant that is not known.</summary>" : " or a constant that is not known.</summary>"));
        using (writer.Braces($"public static {model.Name}? Read(ref Wire::WireReader reader)"))
        {
            if (model.RejectUnknown)
            {
                using (writer.Braces("if (!reader.AtString())"))
                {
                    writer.Line("// The kernel's reader takes anything but a text for null here.");
                    using (writer.Braces("if (!reader.TryReadNull())"))
                    {
                        writer.Line("reader.LeaveOutConstant(reader.ReadRaw());");
                    }

                    writer.Line();
                    writer.Line("return null;");
                }

                writer.Line();
            }

            using (writer.Braces("if (!reader.TryReadToken(out var token))"))
            {
                writer.Line("return null;");
            }

            writer.Line();
            writer.Line("var known = Find(token);");
            if (model.RejectUnknown)
            {
                using (writer.Braces("if (known is null && !reader.LeaveOutConstant(token) && !token.IsEmpty)"))
                {
                    writer.Line($"throw reader.Fail(\"the text is no constant of {model.Name}\");");
                }
            }
            else
            {
                using (writer.Braces("if (known is null)"))
                {
                    writer.Line("reader.LeaveOutConstant(token);");
                }
            }

            writer.Line();
            writer.Line("return known;");
        }
    }

    private static void EmitWrite(SourceWriter writer, EnumModel model)
    {
        writer.Line("/// <summary>Writes a constant's name.</summary>");
        using (writer.Braces($"public static void Write(Wire::WireWriter writer, {model.Name}? value)"))
        {
            using (writer.Braces("writer.Raw(value switch", end: "});"))
            {
                foreach (var constant in model.Constants.Where(static each => each.IsFirst))
                {
                    writer.Line($"{model.Name}.{Identifier.Of(constant.Name)} => {SourceFile.Literal($"\"{constant.Name}\"")}u8,");
                }

                writer.Line("_ => \"null\"u8,");
            }
        }
    }

    private static void EmitKeyRules(SourceWriter writer, EnumModel model)
    {
        writer.Line("/// <summary>Null: constants need no comparer of their own.</summary>");
        writer.Line($"public static global::System.Collections.Generic.IEqualityComparer<{model.Name}>? Comparer => null;").Line();
        writer.Line("/// <summary>True: an entry under a constant that is not known is left out.</summary>");
        writer.Line("public static bool DropsUnknown => true;");
    }

    private static void EmitTryParse(SourceWriter writer, EnumModel model)
    {
        writer.Line("/// <summary>Finds the constant that a map's member name means.</summary>");
        using (writer.Braces($"public static bool TryParse(string name, out {model.Name} key)"))
        {
            writer.Line("var found = Find(global::System.Text.Encoding.UTF8.GetBytes(name));");
            writer.Line("key = found.GetValueOrDefault();");
            writer.Line("return found is not null;");
        }
    }

    private static void EmitFormat(SourceWriter writer, EnumModel model)
    {
        writer.Line("/// <summary>The text of a constant where it is a map key.</summary>");
        using (writer.Braces($"public static string Format({model.Name} key) => key switch", end: "};"))
        {
            foreach (var constant in model.Constants.Where(static each => each.IsFirst))
            {
                writer.Line($"{model.Name}.{Identifier.Of(constant.Name)} => {SourceFile.Literal(constant.Key)},");
            }

            writer.Line("_ => throw new ArgumentOutOfRangeException(nameof(key), key, null),");
        }
    }

    private static void EmitFind(SourceWriter writer, EnumModel model)
    {
        using (writer.Braces($"private static {model.Name}? Find(ReadOnlySpan<byte> token)"))
        {
            using (writer.Braces("switch (token.Length)"))
            {
                foreach (var (text, constant) in Texts(model))
                {
                    var literal = SourceFile.Literal(text) + "u8";
                    var test = model.IgnoreCase
                        ? $"global::System.Text.Ascii.EqualsIgnoreCase(token, {literal})"
                        : $"token.SequenceEqual({literal})";
                    writer.Line($"case {Encoding.UTF8.GetByteCount(text)} when {test}:");
                    using (writer.Indented())
                    {
                        writer.Line($"return {model.Name}.{Identifier.Of(constant)};");
                    }
                }

                writer.Line("default:");
                using (writer.Indented())
                {
                    writer.Line("return null;");
                }
            }
        }
    }

    private static IEnumerable<(string Text, string Constant)> Texts(EnumModel model) =>
        model.Constants.Select(static constant => (constant.Name, constant.Name))
            .Concat(model.Constants
                .Where(constant => model.Constants.All(other => other.Name != constant.Key))
                .Select(static constant => (constant.Key, constant.Name)));
}
