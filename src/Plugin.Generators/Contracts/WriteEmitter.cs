using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>Prints how a contract is written: each member's name with its punctuation as one literal.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter writer, ContractModel contract)
    {
        using (writer.Braces("void Wire::IWireObject.Write(Wire::WireWriter writer)"))
        {
            writer.Line("var begun = writer.BeginObject();");
            foreach (var member in contract.Members)
            {
                EmitMember(writer, member);
            }

            writer.Line("writer.EndObject(begun, UnknownMembers);");
        }
    }

    private static void EmitMember(SourceWriter writer, MemberModel member)
    {
        if (member.KeptAs is not null)
        {
            var begun = $"begun{member.Property.TrimStart('@')}";
            writer.Line($"var {begun} = writer.Length;");
            EmitKnownMember(writer, member);
            writer.Line($"writer.Restore(UnknownMembers, {begun}, {SourceFile.CommaMemberName(member.WireName)});");
        }
        else
        {
            EmitKnownMember(writer, member);
        }
    }

    private static void EmitKnownMember(SourceWriter writer, MemberModel member)
    {
        if (!member.IsNullable)
        {
            EmitValue(writer, member);
            return;
        }

        using (writer.Braces($"if ({Value(member)} is {(member.CountedBy is { } count ? $"{{ {count}: > 0 }}" : "not null")})"))
        {
            EmitValue(writer, member);
        }

        writer.Line();
    }

    private static void EmitValue(SourceWriter writer, MemberModel member)
    {
        var name = SourceFile.CommaMemberName(member.WireName);
        var value = Value(member);
        switch (member.Kind)
        {
            case MemberKind.String when member.Redaction is not null:
                writer.Line($"writer.Redacted({name}, {value}, Sdk::Redaction.{member.Redaction});");
                break;
            case MemberKind.String or MemberKind.Secret:
                writer.Line($"writer.{member.Kind}({name}, {value});");
                break;
            case not MemberKind.Secret when member.Redaction is not null:
                writer.Line($"writer.Raw({name});");
                using (writer.Braces("if (writer.IsRedacting)"))
                {
                    writer.Line("writer.String(Sdk::Redactor.Mask);");
                }

                using (writer.Braces("else"))
                {
                    EmitPlainValue(writer, member);
                }

                break;
            case MemberKind.Codec or MemberKind.Map:
                writer.Line($"writer.Raw({name});");
                EmitPlainValue(writer, member);
                break;
            default:
                writer.Line($"writer.{NumberMethod(member)}({name}, {value}{(member.IsNullable ? ".Value" : "")});");
                break;
        }
    }

    private static void EmitPlainValue(SourceWriter writer, MemberModel member) =>
        writer.Line(member.Kind is MemberKind.Codec or MemberKind.Map
            ? $"{member.Codec}.Write(writer, {Value(member)});"
            : $"writer.{NumberMethod(member)}({Value(member)}{(member.IsNullable ? ".Value" : "")});");

    private static string NumberMethod(MemberModel member) =>
        member.Kind is MemberKind.Int32 or MemberKind.Int64 ? "Integer" : member.Kind.ToString();

    // A property that is named like a variable of the method would be taken for it.
    private static string Value(MemberModel member) => member.Property is "writer" or "begun" ? $"this.{member.Property}" : member.Property;
}
