using System.Text;

namespace Plugin.HyperV.Cim;

/// <summary>
/// A WQL query: one class and equality conditions joined by AND. Values are escaped here, so a VM name can never
/// change the query.
/// </summary>
public sealed class CimQuery
{
    private readonly List<KeyValuePair<string, object?>> _conditions = [];

    private CimQuery(string className) => ClassName = className;

    /// <summary>The class to select from; subclasses are included.</summary>
    public string ClassName { get; }

    /// <summary>Property and wanted value, all of which must match; a null value asks for a null property.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Conditions => _conditions;

    /// <summary>Selects every instance of a class.</summary>
    public static CimQuery From(string className) => new(className);

    /// <summary>Keeps the instances whose property equals the value (text is compared without case, as WQL does).</summary>
    public CimQuery Where(string property, object? value)
    {
        _conditions.Add(new(property, value));
        return this;
    }

    /// <summary>The query as WQL text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"SELECT * FROM {ClassName}");
        for (var i = 0; i < _conditions.Count; i++)
        {
            var (property, value) = _conditions[i];
            text.Append(i == 0 ? " WHERE " : " AND ").Append(property).Append(value switch
            {
                null => " IS NULL",
                bool flag => flag ? "=TRUE" : "=FALSE",
                string quoted => $"='{quoted.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'",
                IFormattable number => "=" + number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                _ => throw new NotSupportedException($"A WQL condition on {property} cannot hold a {value.GetType().Name}."),
            });
        }

        return text.ToString();
    }
}
