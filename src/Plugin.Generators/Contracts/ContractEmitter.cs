using System.Collections.Generic;
using System.Linq;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>Prints the codec of a contract.</summary>
internal static class ContractEmitter
{
    public static string Emit(ContractModel contract)
    {
        var writer = SourceFile.Begin(contract.Namespace, [.. Usings(contract)]);
        writer.Line($"/// <summary>Reads and writes <c>{SourceFile.Documentation(contract.WireName)}</c>.</summary>");
        writer.Line(SourceFile.GeneratedCode);
        var interfaces = contract.IsAbstract ? "Wire::IWireObject" : $"Wire::IWireContract<{contract.Name}>";
        if (contract.ResourceKeys.Count > 0)
        {
            interfaces += ", Sdk::IResourceBound";
        }

        using (writer.Braces($"partial class {contract.Name} : {interfaces}"))
        {
            if (contract.IsRoot)
            {
                writer.Line("/// <summary>Members that came and that this contract does not know; they are written back. Null when there were none.</summary>");
                writer.Line($"public Wire::UnknownMembers? UnknownMembers {{ get; {(contract.IsSealed ? "private" : "protected")} set; }}").Line();
            }

            if (!contract.IsAbstract)
            {
                writer.Line($"static string Wire::IWireContract<{contract.Name}>.ContractName => {SourceFile.Literal(contract.WireName)};").Line();
            }

            writer.Line($"ReadOnlySpan<byte> Wire::IWireObject.WireName => {SourceFile.Literal(contract.WireName)}u8;").Line();
            if (!contract.IsAbstract)
            {
                ReadEmitter.Emit(writer, contract);
                writer.Line();
            }

            WriteEmitter.Emit(writer, contract);
            if (contract.ResourceKeys.Count > 0)
            {
                writer.Line();
                ResourceKeyEmitter.Emit(writer, contract.ResourceKeys);
            }
        }

        return writer.ToString();
    }

    private static IEnumerable<string> Usings(ContractModel contract)
    {
        yield return SourceFile.System;
        if (contract.ResourceKeys.Count > 0 || contract.Members.Any(static member => member.Redaction is not null))
        {
            yield return SourceFile.Sdk;
        }

        yield return SourceFile.Wire;
    }
}
