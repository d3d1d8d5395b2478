using System.Collections.Generic;
using System.Text;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Interfaces;

/// <summary>Prints the codec of a wire interface.</summary>
internal static class InterfaceEmitter
{
    public static string Emit(InterfaceModel model, IReadOnlyList<ImplementationModel> implementations)
    {
        var writer = SourceFile.Begin(model.Namespace, SourceFile.System, SourceFile.Wire);
        writer.Line($"/// <summary>Reads and writes <see cref=\"{model.Name}\"/> inside the wrapper that names its class, as <c>{SourceFile.Documentation(model.WireName)}</c>.</summary>");
        writer.Line(SourceFile.GeneratedCode);
        using (writer.Braces($"{model.Accessibility} readonly struct {model.CodecName} : Wire::IWireCodec<{model.Name}?>"))
        {
            EmitRead(writer, model);
            writer.Line();
            EmitWrite(writer, model);
            writer.Line();
            EmitReadClass(writer, model, implementations);
        }

        return writer.ToString();
    }

    private static void EmitRead(SourceWriter writer, InterfaceModel model)
    {
        writer.Line("/// <summary>Reads a value of the class that its wrapper names.</summary>");
        using (writer.Braces($"public static {model.Name}? Read(ref Wire::WireReader reader)"))
        {
            using (writer.Braces("if (reader.TryReadNull())"))
            {
                writer.Line("return null;");
            }

            writer.Line();
            using (writer.Braces("if (!reader.BeginObject())"))
            {
                writer.Line($"throw reader.Fail({SourceFile.Literal($"the wrapper of a {model.WireName} names no class")});");
            }

            writer.Line();
            writer.Line("var value = ReadClass(reader.ReadMemberName(), ref reader);");
            using (writer.Braces("while (reader.NextMember())"))
            {
                writer.Line("// Of a wrapper only the first member counts.");
                writer.Line("reader.ReadMemberName();");
                writer.Line("reader.ReadRaw();");
            }

            writer.Line();
            writer.Line("return value;");
        }
    }

    private static void EmitWrite(SourceWriter writer, InterfaceModel model)
    {
        writer.Line("/// <summary>Writes a value with its wrapper.</summary>");
        using (writer.Braces($"public static void Write(Wire::WireWriter writer, {model.Name}? value)"))
        {
            using (writer.Braces("if (value is null)"))
            {
                writer.Line("writer.Null();");
            }

            using (writer.Braces("else"))
            {
                writer.Line($"writer.Wrapped({(model.IsWireObject ? "" : "(Wire::IWireObject)")}value);");
            }
        }
    }

    private static void EmitReadClass(SourceWriter writer, InterfaceModel model, IReadOnlyList<ImplementationModel> implementations)
    {
        using (writer.Braces($"private static {model.Name}? ReadClass(ReadOnlySpan<byte> name, ref Wire::WireReader reader)"))
        {
            using (writer.Braces("switch (name.Length)"))
            {
                foreach (var implementation in implementations)
                {
                    writer.Line($"case {Encoding.UTF8.GetByteCount(implementation.WireName)} when name.SequenceEqual({SourceFile.Literal(implementation.WireName)}u8):");
                    using (writer.Indented())
                    {
                        writer.Line($"return Wire::ContractCodec<{implementation.FullName}>.Read(ref reader);");
                    }
                }

                writer.Line("default:");
                using (writer.Indented())
                {
                    writer.Line("var text = global::System.Text.Encoding.UTF8.GetString(name);");
                    if (model.UnknownClass is not null)
                    {
                        writer.Line("reader.ReportUnknownClass(text);");
                    }

                    writer.Line(model.UnknownClass is { } unknown
                        ? $"return new {unknown}(text, reader.ReadRaw().ToArray());"
                        : $"throw reader.Fail(\"'\" + text + {SourceFile.Literal($"' is no known {model.WireName}")});");
                }
            }
        }
    }
}
