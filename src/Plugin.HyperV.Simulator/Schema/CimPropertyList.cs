namespace Plugin.HyperV.Simulator.Schema;

/// <summary>Reads the compact property lists of the class tables: <c>uint64 Limit, Reservation; string[] Notes</c>.</summary>
internal static class CimPropertyList
{
    public static IEnumerable<CimProperty> Parse(string text)
    {
        foreach (var group in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var typeEnd = group.IndexOf(' ', StringComparison.Ordinal);
            var typeName = group[..typeEnd];
            var isArray = typeName.EndsWith("[]", StringComparison.Ordinal);
            var type = TypeOf(isArray ? typeName[..^2] : typeName);
            foreach (var name in group[typeEnd..].Split(',', StringSplitOptions.TrimEntries))
            {
                yield return new CimProperty(name, type, isArray);
            }
        }
    }

    private static CimType TypeOf(string name) => name switch
    {
        "string" => CimType.Text,
        "boolean" => CimType.Flag,
        "uint8" => CimType.UInt8,
        "uint16" => CimType.UInt16,
        "uint32" => CimType.UInt32,
        "uint64" => CimType.UInt64,
        "sint16" => CimType.SInt16,
        "sint32" => CimType.SInt32,
        "sint64" => CimType.SInt64,
        "datetime" => CimType.DateTime,
        "interval" => CimType.Interval,
        "ref" => CimType.Reference,
        "embedded" => CimType.Embedded,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a CIM type."),
    };
}
