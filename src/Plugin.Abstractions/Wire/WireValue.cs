using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// A value that the kernel declares as a plain Java object, so that only its JSON says what it is. As in the kernel,
/// every number that is read is a double: <c>1</c> is written back as <c>1.0</c>, and integers beyond 2^53 lose
/// digits.
/// </summary>
public sealed class WireValue
{
    private readonly object _value;

    private WireValue(WireValueKind kind, object value)
    {
        Kind = kind;
        _value = value;
    }

    /// <summary>What the value is.</summary>
    public WireValueKind Kind { get; }

    /// <summary>The value; a number is a long or a double.</summary>
    internal object Content => _value;

    /// <summary>A text.</summary>
    public static WireValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(WireValueKind.Text, value);
    }

    /// <summary>An integer; it is written in plain decimals and read by the kernel as a double.</summary>
    public static WireValue Of(long value) => new(WireValueKind.Number, value);

    /// <summary>A number; finite, since JSON has no word for the others.</summary>
    public static WireValue Of(double value) => new(WireValueKind.Number, value);

    /// <summary>True or false.</summary>
    public static WireValue Of(bool value) => new(WireValueKind.Boolean, value);

    /// <summary>Values in order; a null stays.</summary>
    public static WireValue Of(IReadOnlyList<WireValue?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(WireValueKind.List, value);
    }

    /// <summary>Values by name; an entry with a null is not written.</summary>
    public static WireValue Of(IReadOnlyDictionary<string, WireValue?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(WireValueKind.Map, value);
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is something else.</exception>
    public string AsText() => As<string>(WireValueKind.Text);

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The value is something else.</exception>
    public double AsNumber() => Convert.ToDouble(As<object>(WireValueKind.Number), CultureInfo.InvariantCulture);

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is something else.</exception>
    public bool AsBoolean() => As<bool>(WireValueKind.Boolean);

    /// <summary>The elements.</summary>
    /// <exception cref="InvalidOperationException">The value is something else.</exception>
    public IReadOnlyList<WireValue?> AsList() => As<IReadOnlyList<WireValue?>>(WireValueKind.List);

    /// <summary>The entries.</summary>
    /// <exception cref="InvalidOperationException">The value is something else.</exception>
    public IReadOnlyDictionary<string, WireValue?> AsMap() => As<IReadOnlyDictionary<string, WireValue?>>(WireValueKind.Map);

    /// <summary>The value as it may appear in a log: JSON, with what looks secret hidden.</summary>
    public override string ToString()
    {
        using var writer = WireWriter.ForLog();
        Write(writer);
        return writer.ToString();
    }

    internal void Write(WireWriter writer)
    {
        switch (_value)
        {
            case string text:
                writer.String(text);
                break;
            case long integer:
                writer.Integer(integer);
                break;
            case double number:
                writer.Double(number);
                break;
            case bool flag:
                writer.Boolean(flag);
                break;
            case IReadOnlyList<WireValue?> list:
                WriteList(writer, list);
                break;
            default:
                WriteMap(writer, AsMap());
                break;
        }
    }

    private static void WriteList(WireWriter writer, IReadOnlyList<WireValue?> list)
    {
        var begun = writer.BeginArray();
        foreach (var element in list)
        {
            writer.NextElement();
            ValueCodec.Write(writer, element);
        }

        writer.EndArray(begun);
    }

    private static void WriteMap(WireWriter writer, IReadOnlyDictionary<string, WireValue?> map)
    {
        var begun = writer.BeginObject();
        foreach (var (name, element) in map)
        {
            if (element is null)
            {
                continue;
            }

            writer.NextElement();
            writer.String(name);
            writer.Raw(":"u8);
            if (writer.IsRedacting && SecretNames.Covers(name))
            {
                writer.String(Redactor.Mask);
            }
            else
            {
                element.Write(writer);
            }
        }

        writer.EndObject(begun);
    }

    private T As<T>(WireValueKind kind) => Kind == kind
        ? (T)_value
        : throw new InvalidOperationException($"The value is a {Kind}, not a {kind}.");
}
