using System;
using System.Collections.Generic;
using System.Linq;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Contracts;

/// <summary>A contract and the wire name it claims.</summary>
internal sealed record NamedContract(string WireName, string FullName, LocationInfo? Place)
{
    public static NamedContract Of(DeclaredType declared) =>
        new(declared.Attribute.FirstText() ?? "", declared.Type.ToDisplayString(), LocationInfo.From(declared.Type.Locations[0]));

    /// <summary>Reports every contract whose name another one has already; which one is first does not depend on the order of files.</summary>
    public static IEnumerable<DiagnosticInfo> Clashes(IEnumerable<NamedContract> contracts) =>
        from sameName in contracts.GroupBy(static contract => contract.WireName, StringComparer.Ordinal)
        let ordered = sameName.OrderBy(static contract => contract.FullName, StringComparer.Ordinal).ToList()
        from clash in ordered.Skip(1)
        select new DiagnosticInfo(
            DiagnosticIds.PLG0007ContractNameIsTaken, clash.Place, new([clash.WireName, ordered[0].FullName, clash.FullName]));
}
