using System.Collections;
using System.Globalization;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Schema;

/// <summary>Brings a value into the type a property is declared with, as the object manager does on arrival.</summary>
internal static class CimValue
{
    public static object? Coerce(string className, CimProperty property, object? value)
    {
        if (value is null)
        {
            return null;
        }

        try
        {
            return property.IsArray ? CoerceArray(property, value) : CoerceOne(property.Type, value);
        }
        catch (Exception failure) when (failure is InvalidCastException or FormatException or OverflowException)
        {
            throw new CimException(
                $"{className}.{property.Name} is {property.Type}{(property.IsArray ? "[]" : "")}; it cannot hold '{value}' ({value.GetType().Name}).",
                CimStatus.TypeMismatch,
                failure);
        }
    }

    private static Array CoerceArray(CimProperty property, object value)
    {
        if (value is string or not IEnumerable)
        {
            throw new InvalidCastException("A scalar was given for an array.");
        }

        var items = ((IEnumerable)value).Cast<object?>().Select(item => CoerceOne(property.Type, item!)).ToArray();
        return property.Type switch
        {
            CimType.Text => Array.ConvertAll(items, static item => (string)item),
            CimType.Flag => Array.ConvertAll(items, static item => (bool)item),
            CimType.UInt8 => Array.ConvertAll(items, static item => (byte)item),
            CimType.UInt16 => Array.ConvertAll(items, static item => (ushort)item),
            CimType.UInt32 => Array.ConvertAll(items, static item => (uint)item),
            CimType.UInt64 => Array.ConvertAll(items, static item => (ulong)item),
            CimType.SInt16 => Array.ConvertAll(items, static item => (short)item),
            CimType.SInt32 => Array.ConvertAll(items, static item => (int)item),
            CimType.SInt64 => Array.ConvertAll(items, static item => (long)item),
            CimType.DateTime => Array.ConvertAll(items, static item => (DateTimeOffset)item),
            CimType.Interval => Array.ConvertAll(items, static item => (TimeSpan)item),
            CimType.Reference => Array.ConvertAll(items, static item => (CimPath)item),
            _ => Array.ConvertAll(items, static item => (CimInstance)item),
        };
    }

    private static object CoerceOne(CimType type, object value) => type switch
    {
        CimType.Text => value as string ?? (value as CimPath)?.ToString() ?? throw new InvalidCastException("Not a text."),
        CimType.Flag => value is string text ? bool.Parse(text) : (bool)value,
        CimType.UInt8 => Convert.ToByte(Number(value), CultureInfo.InvariantCulture),
        CimType.UInt16 => Convert.ToUInt16(Number(value), CultureInfo.InvariantCulture),
        CimType.UInt32 => Convert.ToUInt32(Number(value), CultureInfo.InvariantCulture),
        CimType.UInt64 => Convert.ToUInt64(Number(value), CultureInfo.InvariantCulture),
        CimType.SInt16 => Convert.ToInt16(Number(value), CultureInfo.InvariantCulture),
        CimType.SInt32 => Convert.ToInt32(Number(value), CultureInfo.InvariantCulture),
        CimType.SInt64 => Convert.ToInt64(Number(value), CultureInfo.InvariantCulture),
        CimType.DateTime => value is string text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : (DateTimeOffset)value,
        CimType.Interval => value is string text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : (TimeSpan)value,
        CimType.Reference => value as CimPath ?? CimPath.Parse((string)value),
        _ => value is string text ? EmbeddedInstanceReader.Read(text) : (CimInstance)value,
    };

    private static object Number(object value) =>
        value is bool or double or float or decimal ? throw new InvalidCastException("Not an integer.") : value;
}
