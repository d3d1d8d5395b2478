using ContractImporter.Model;

namespace ContractImporter.CSharp;

/// <summary>Prints an enumeration.</summary>
internal static class EnumWriter
{
    /// <summary>Prints the declaration below the documentation.</summary>
    public static void Write(SourceText source, EnumContract contract)
    {
        source.Line($"[{contract.Attribute}]");
        source.Line($"public enum {contract.Name}");
        source.Open();
        var separate = false;
        foreach (var constant in contract.Constants)
        {
            if (separate)
            {
                source.Line();
            }

            separate = true;
            DocComment.Write(source, "summary", constant.Doc);
            if (constant.KeyText is { } text)
            {
                source.Line($"[WireKey(\"{text}\")]");
            }

            source.Line($"{constant.Name},");
        }

        source.Close();
    }
}
