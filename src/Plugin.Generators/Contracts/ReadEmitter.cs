using System.Linq;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>Prints how a contract is read: one loop over the members that come, in whatever order.</summary>
internal static class ReadEmitter
{
    public static void Emit(SourceWriter writer, ContractModel contract)
    {
        EmitNames(writer, contract);
        writer.Line();
        EmitRead(writer, contract);
    }

    private static void EmitNames(SourceWriter writer, ContractModel contract)
    {
        writer.Line("// In the order in which the kernel writes them: each is looked for where it should be.");
        if (contract.Members.Count == 0)
        {
            writer.Line("private static readonly Wire::WireMembers s_members = new();");
            return;
        }

        writer.Line("private static readonly Wire::WireMembers s_members = new(");
        using (writer.Indented())
        {
            for (var i = 0; i < contract.Members.Count; i++)
            {
                writer.Line(SourceFile.Literal(contract.Members[i].WireName) + (i + 1 < contract.Members.Count ? "," : ");"));
            }
        }
    }

    private static void EmitRead(SourceWriter writer, ContractModel contract)
    {
        using (writer.Braces($"static {contract.Name} Wire::IWireContract<{contract.Name}>.Read(ref Wire::WireReader reader)"))
        {
            writer.Line($"var value = {contract.Creation};");
            if (contract.IsBare && contract.Members.Any(static member => member.MayBeginOtherwise))
            {
                writer.Line("// The kernel builds this class without a constructor: what is absent is zero, false or null.");
                foreach (var member in contract.Members.Where(static member => member.MayBeginOtherwise))
                {
                    writer.Line($"value.{member.Property} = default!;");
                }
            }

            writer.Line("Wire::UnknownMembers? unknown = null;");
            using (writer.Braces("for (var member = reader.FirstMember(s_members); member >= 0; member = reader.NextMember(s_members, member))"))
            {
                using (writer.Braces("switch (member)"))
                {
                    for (var i = 0; i < contract.Members.Count; i++)
                    {
                        writer.Line($"case {i}:");
                        using (writer.Indented())
                        {
                            writer.Line(Assignment(contract.Members[i]));
                            writer.Line("break;");
                        }
                    }

                    writer.Line("default:");
                    using (writer.Indented())
                    {
                        writer.Line("reader.ReadUnknownMember(value, ref unknown);");
                        writer.Line("break;");
                    }
                }
            }

            writer.Line();
            writer.Line("value.UnknownMembers = unknown;");
            writer.Line("return value;");
        }
    }

    private static string Assignment(MemberModel member)
    {
        var target = $"value.{member.Property}";
        var read = member.Kind switch
        {
            MemberKind.String => member.Redaction is null ? "reader.ReadWord()" : "reader.ReadString()",
            MemberKind.Secret => "Wire::SecretCodec.Read(ref reader)",
            MemberKind.Codec or MemberKind.Map when member.KeptAs is not null =>
                $"reader.ReadKept<{member.Codec}, {member.KeptAs}>(value, {SourceFile.CommaMemberName(member.WireName)}, ref unknown)",
            MemberKind.Map => $"{member.Codec}.Read(ref reader, {target})",
            MemberKind.Codec => $"{member.Codec}.Read(ref reader)",
            _ when member.IsNullable => $"reader.ReadNullable{member.Kind}()",
            _ => $"reader.Read{member.Kind}(absent: {target})",
        };
        return $"{target} = {read};";
    }
}
