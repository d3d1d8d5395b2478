using ContractImporter.Model;

namespace ContractImporter.CSharp;

/// <summary>Prints a contract as a C# file.</summary>
internal static class ContractWriter
{
    /// <summary>The text of the contract's file.</summary>
    public static string Write(Contract contract)
    {
        var source = new SourceText();
        foreach (var name in contract.Usings)
        {
            source.Line($"using {name};");
        }

        source.Line();
        source.Line($"namespace {TypeMapper.NamespaceOf(contract.Area)};");
        source.Line();
        DocComment.Write(source, "summary", contract.Summary);
        if (contract.Remarks is { } remarks)
        {
            DocComment.Write(source, "remarks", remarks);
        }

        switch (contract)
        {
            case ClassContract type:
                ClassWriter.Write(source, type);
                break;
            case EnumContract type:
                EnumWriter.Write(source, type);
                break;
            case InterfaceContract type:
                source.Line($"[WireInterface(\"{type.JavaName}\", Unknown = typeof(Unknown{type.Name[1..]}))]");
                source.Line($"public partial interface {type.Name} : IWireObject;");
                break;
        }

        return source.ToString();
    }
}
