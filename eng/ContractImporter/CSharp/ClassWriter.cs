using ContractImporter.Model;

namespace ContractImporter.CSharp;

/// <summary>Prints a class.</summary>
internal static class ClassWriter
{
    /// <summary>Prints the declaration below the documentation.</summary>
    public static void Write(SourceText source, ClassContract contract)
    {
        foreach (var attribute in contract.Attributes)
        {
            source.Line($"[{attribute}]");
        }

        var modifier = contract.Modifier is { } text ? $"{text} " : string.Empty;
        var bases = contract.Bases.Count == 0 ? string.Empty : $" : {string.Join(", ", contract.Bases)}";
        var declaration = $"public {modifier}partial class {contract.Name}{bases}";
        if (contract.Members.Count == 0 && contract.Constructor.Count == 0)
        {
            source.Line($"{declaration};");
            return;
        }

        source.Line(declaration);
        source.Open();
        WriteConstructor(source, contract);
        var separate = contract.Constructor.Count > 0;
        foreach (var member in contract.Members)
        {
            if (separate)
            {
                source.Line();
            }

            separate = true;
            WriteMember(source, member);
        }

        source.Close();
    }

    private static void WriteConstructor(SourceText source, ClassContract contract)
    {
        switch (contract.Constructor)
        {
            case []:
                break;
            case [var statement]:
                WriteConstructorDoc(source);
                source.Line($"public {contract.Name}() => {statement}");
                break;
            case var statements:
                WriteConstructorDoc(source);
                source.Line($"public {contract.Name}()");
                source.Open();
                foreach (var statement in statements)
                {
                    source.Line(statement);
                }

                source.Close();
                break;
        }
    }

    private static void WriteConstructorDoc(SourceText source) =>
        DocComment.Write(source, "summary", "Starts with the values that the kernel's own class starts with.");

    private static void WriteMember(SourceText source, ContractMember member)
    {
        DocComment.Write(source, "summary", member.Doc);
        source.Line($"[{string.Join(", ", member.Attributes)}]");
        var initializer = member.Initializer is { } value ? $" = {value};" : string.Empty;
        foreach (var line in $"public {member.Type} {member.Name} {{ get; set; }}{initializer}".Split('\n'))
        {
            source.Line(line);
        }
    }
}
