using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Fuzz.Tests.Inputs;

/// <summary>Makes objects with random values in every member.</summary>
/// <param name="random">Where the values come from.</param>
/// <param name="likelyNull">How likely a value that may be null is, from 0 to 1.</param>
internal sealed class ContractFiller(Random random, double likelyNull)
{
    private const int DeepestLevel = 5;

    private static readonly string[] s_texts =
        ["", " ", "x", "i-2-3-VM", "<a href='x'>&=\"\\/", "\0\b\t\n\f\r\u001f\u007f\u0080", "\u2028\u2029\uFEFF\uFFFF", "é本😀", "null", "true", "5", "\\u0041", new('y', 2000)];

    /// <summary>An object of a contract.</summary>
    public IWireObject Contract(Type contract) => (IWireObject)Contract(contract, level: 0);

    private object Contract(Type contract, int level)
    {
        var made = Activator.CreateInstance(contract)!;
        foreach (var property in contract.GetProperties().Where(static property => property.IsDefined(typeof(WireMemberAttribute))))
        {
            property.SetValue(made, Value(property.PropertyType, level + 1));
        }

        return made;
    }

    private object? Value(Type type, int level)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        if ((underlying is not null || !type.IsValueType) && (level > DeepestLevel || random.NextDouble() < likelyNull))
        {
            return null;
        }

        return Scalar(underlying ?? type) ?? (type.IsGenericType ? Generic(type, level) : type.IsArray ? Array(type, level) : Object(type, level));
    }

    private object? Scalar(Type type)
    {
        if (type.IsEnum)
        {
            return Bytes.Pick(Enum.GetValues(type).Cast<object>().ToList(), random);
        }

        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(int) => random.Next(3) == 0 ? int.MinValue + random.Next(2) : random.Next(-1000, 1000),
            _ when type == typeof(long) => random.Next(3) == 0 ? long.MaxValue - random.Next(2) : random.NextInt64(),
            _ when type == typeof(double) => Number(),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(Secret) => new Secret(Text()),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.FromUnixTimeSeconds(random.NextInt64(-62_000_000_000, 250_000_000_000)),
            _ when type == typeof(byte[]) => Octets(),
            _ when type == typeof(WireValue) => Plain(level: 0),
            _ when type == typeof(WireJson) => new WireJson("""{"a":[1,"\u003d",null,{"b": 1.50}]}"""u8.ToArray()),
            _ => null,
        };
    }

    private object Generic(Type type, int level)
    {
        var arguments = type.GetGenericArguments();
        if (typeof(IDictionary).IsAssignableFrom(type))
        {
            var map = (IDictionary)Activator.CreateInstance(type)!;
            for (var i = random.Next(3); i >= 0; i--)
            {
                map[Value(arguments[0], level: 0) ?? ""] = Value(arguments[1], level + 1);
            }

            return map;
        }

        if (!typeof(IEnumerable).IsAssignableFrom(type))
        {
            return Activator.CreateInstance(type, [.. arguments.Select(argument => Value(argument, level + 1))])!;
        }

        var collection = Activator.CreateInstance(type)!;
        var add = type.GetMethod("Add")!;
        for (var i = random.Next(4); i > 0; i--)
        {
            add.Invoke(collection, [Value(arguments[0], level + 1)]);
        }

        return collection;
    }

    private System.Array Array(Type type, int level)
    {
        var array = System.Array.CreateInstance(type.GetElementType()!, random.Next(4));
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(Value(type.GetElementType()!, level + 1), i);
        }

        return array;
    }

    // Nothing on the wire says which class an abstract base holds, so it could not be read back.
    private object? Object(Type type, int level)
    {
        if (type.IsInterface)
        {
            var classes = type.Assembly.GetTypes().Where(each => each.IsClass && type.IsAssignableFrom(each) && each.IsDefined(typeof(WireContractAttribute), false)).ToList();
            return Contract(Bytes.Pick(classes, random), level);
        }

        return type.IsAbstract ? null : Contract(type, level);
    }

    private string Text() => Bytes.Pick(s_texts, random) + (random.Next(2) == 0 ? random.Next(100).ToString(CultureInfo.InvariantCulture) : "");

    private double Number()
    {
        var number = random.Next(2) == 0 ? random.Next(-100_000, 100_000) / 100.0 : BitConverter.Int64BitsToDouble(random.NextInt64());
        return double.IsFinite(number) ? number : 0;
    }

    private byte[] Octets()
    {
        var octets = new byte[random.Next(5)];
        random.NextBytes(octets);
        return octets;
    }

    // Integers would come back as doubles.
    private WireValue Plain(int level) => random.Next(level > 2 ? 3 : 5) switch
    {
        0 => WireValue.Of(Text()),
        1 => WireValue.Of(Number()),
        2 => WireValue.Of(random.Next(2) == 0),
        3 => WireValue.Of([Plain(level + 1), null, Plain(level + 1)]),
        _ => WireValue.Of(new Dictionary<string, WireValue?> { [Text()] = Plain(level + 1), ["z"] = null }),
    };
}
