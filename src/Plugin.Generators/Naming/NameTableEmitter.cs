using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Naming;

/// <summary>Prints a <c>WireNameTable</c> with the parameters that the search found.</summary>
internal static class NameTableEmitter
{
    public static void Emit(SourceWriter writer, string field, IReadOnlyList<string> names)
    {
        var table = NameTableSearch.Find(names);
        writer.Line("// A perfect hash of the names: no two share a slot, which the generator has tried on these very names.");
        writer.Line($"private static readonly Wire::WireNameTable {field} = new(");
        using (writer.Indented())
        {
            using (writer.Braces("new string[]", end: "},"))
            {
                foreach (var name in names)
                {
                    writer.Line(SourceFile.Literal(name) + ",");
                }
            }

            var displacements = string.Join(", ", table.Displacements.Select(static value => value.ToString(CultureInfo.InvariantCulture)));
            writer.Line($"firstWindow: {table.FirstWindow},");
            writer.Line($"secondWindow: {table.SecondWindow},");
            writer.Line($"slots: {table.Slots},");
            writer.Line($"displacements: new ushort[] {{ {displacements} }});");
        }
    }
}
