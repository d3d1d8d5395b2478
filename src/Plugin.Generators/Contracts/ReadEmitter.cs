using System.Linq;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>Prints how a contract is read: straight through in the kernel's order, then a loop for whatever is left.</summary>
internal static class ReadEmitter
{
    public static void Emit(SourceWriter writer, ContractModel contract)
    {
        EmitRead(writer, contract);
        if (contract.Members.Count > 0)
        {
            writer.Line();
            EmitReadInOrder(writer, contract);
        }

        writer.Line();
        EmitReadInAnyOrder(writer, contract);
    }

    private static void EmitRead(SourceWriter writer, ContractModel contract)
    {
        using (writer.Braces($"static {contract.Name} Wire::IWireContract<{contract.Name}>.Read(ref Wire::WireReader reader)"))
        {
            writer.Line($"var value = new {contract.Name}();");
            if (contract.IsBare && contract.Members.Any(static member => member.MayBeginOtherwise))
            {
                writer.Line("// The kernel builds this class without a constructor: what is absent is zero, false or null.");
                foreach (var member in contract.Members.Where(static member => member.MayBeginOtherwise))
                {
                    writer.Line($"value.{member.Property} = default!;");
                }
            }

            var inOrder = contract.Members.Count > 0 ? " && ReadInOrder(ref reader, value)" : "";
            using (writer.Braces($"if (reader.BeginObject(){inOrder})"))
            {
                writer.Line("ReadInAnyOrder(ref reader, value);");
            }

            writer.Line();
            writer.Line("return value;");
        }
    }

    private static void EmitReadInOrder(SourceWriter writer, ContractModel contract)
    {
        writer.Line("// Members in the order in which the kernel writes them, each found by one comparison. True when some are left.");
        using (writer.Braces($"private static bool ReadInOrder(ref Wire::WireReader reader, {contract.Name} value)"))
        {
            foreach (var member in contract.Members)
            {
                using (writer.Braces($"if (reader.AtMember({SourceFile.MemberName(member.WireName)}))"))
                {
                    if (member.KeptAs is not null)
                    {
                        writer.Line("var unknown = value.UnknownMembers;");
                        writer.Line(Assignment(member));
                        writer.Line("value.UnknownMembers = unknown;");
                    }
                    else
                    {
                        writer.Line(Assignment(member));
                    }

                    using (writer.Braces("if (!reader.NextMember())"))
                    {
                        writer.Line("return false;");
                    }
                }

                writer.Line();
            }

            writer.Line("return true;");
        }
    }

    private static void EmitReadInAnyOrder(SourceWriter writer, ContractModel contract)
    {
        using (writer.Braces($"private static void ReadInAnyOrder(ref Wire::WireReader reader, {contract.Name} value)"))
        {
            writer.Line("var unknown = value.UnknownMembers;");
            using (writer.Braces("do", end: "}"))
            {
                writer.Line("var name = reader.ReadMemberName();");
                using (writer.Braces("switch (name.Length)"))
                {
                    foreach (var member in contract.Members)
                    {
                        var length = System.Text.Encoding.UTF8.GetByteCount(member.WireName);
                        writer.Line($"case {length} when name.SequenceEqual({SourceFile.Literal(member.WireName)}u8):");
                        using (writer.Indented())
                        {
                            writer.Line(Assignment(member));
                            writer.Line("break;");
                        }
                    }

                    writer.Line("default:");
                    using (writer.Indented())
                    {
                        writer.Line("reader.ReadUnknownMember(value, name, ref unknown);");
                        writer.Line("break;");
                    }
                }
            }

            writer.Line("while (reader.NextMember());");
            writer.Line();
            writer.Line("value.UnknownMembers = unknown;");
        }
    }

    private static string Assignment(MemberModel member)
    {
        var target = $"value.{member.Property}";
        var read = member.Kind switch
        {
            MemberKind.String => "reader.ReadString()",
            MemberKind.Secret => "Wire::SecretCodec.Read(ref reader)",
            MemberKind.Codec when member.KeptAs is not null =>
                $"reader.ReadKept<{member.Codec}, {member.KeptAs}>(value, {SourceFile.CommaMemberName(member.WireName)}, ref unknown)",
            MemberKind.Codec => $"{member.Codec}.Read(ref reader)",
            _ when member.IsNullable => $"reader.ReadNullable{member.Kind}()",
            _ => $"reader.Read{member.Kind}(absent: {target})",
        };
        return $"{target} = {read};";
    }
}
