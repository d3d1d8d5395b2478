using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Fuzz.Tests.Invariants;

/// <summary>Compares objects member by member.</summary>
/// <param name="afterWriting">
/// True when the second object is what became of the first on the wire: a null is not written, so that its member may
/// have become what the constructor makes it, in the kernel as here, and the entry of a map may be gone.
/// </param>
internal sealed class Equivalence(bool afterWriting) : IEqualityComparer<IWireObject?>
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <summary>Nothing may differ.</summary>
    public static Equivalence Strict { get; } = new(afterWriting: false);

    /// <summary>What the wire does not carry may differ.</summary>
    public static Equivalence AfterWriting { get; } = new(afterWriting: true);

    public bool Equals(IWireObject? x, IWireObject? y) => Difference(x, y, "$") is null;

    public int GetHashCode(IWireObject? obj) => 0;

    /// <summary>Where two values differ and how; null where they do not.</summary>
    public string? Difference(object? one, object? other, string path)
    {
        if (one is UnknownMembers || other is UnknownMembers)
        {
            // One without names holds values of known members, which are compared there.
            return Elements(((UnknownMembers?)one)?.Names.ToList() ?? [], ((UnknownMembers?)other)?.Names.ToList() ?? [], path);
        }

        if (one is null || other is null)
        {
            return one == other || (afterWriting && one is null or ICollection { Count: 0 }) ? null : $"{path}: {one ?? "null"} and {other ?? "null"}";
        }

        if (one is IList && other is IList)
        {
            return Elements((IList)one, (IList)other, path);
        }

        if (one.GetType() != other.GetType())
        {
            return $"{path}: {one.GetType().Name} and {other.GetType().Name}";
        }

        return one switch
        {
            string or ValueType => one.Equals(other) ? null : string.Create(CultureInfo.InvariantCulture, $"{path}: {one} and {other}"),
            Secret secret => Difference(secret.Reveal(), ((Secret)other).Reveal(), path),
            WireJson json => Difference(Encoding.UTF8.GetString(json.Json.Span), Encoding.UTF8.GetString(((WireJson)other).Json.Span), path),
            WireValue value => value.Kind == ((WireValue)other).Kind ? Difference(value.Content, ((WireValue)other).Content, path) : $"{path}: {value.Kind} and {((WireValue)other).Kind}",
            UnknownWireObject named => Difference(Encoding.UTF8.GetString(named.Json.Span), Encoding.UTF8.GetString(((UnknownWireObject)other).Json.Span), path + named.Name),
            IDictionary map => Entries(map, (IDictionary)other, path),
            IEnumerable set => Elements(set.Cast<object?>().ToList(), ((IEnumerable)other).Cast<object?>().ToList(), path),
            _ => Members(one, other, path),
        };
    }

    private string? Members(object one, object other, string path)
    {
        var properties = s_properties.GetOrAdd(one.GetType(), Comparable);
        return properties.Select(property => Difference(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}"))
            .FirstOrDefault(static difference => difference is not null);
    }

    // A default that is new for each object, such as a generated id, cannot be compared.
    private static PropertyInfo[] Comparable(Type type)
    {
        var settable = type.GetProperties().Where(static property => property.SetMethod is not null);
        if (!type.IsDefined(typeof(WireContractAttribute), inherit: false))
        {
            return [.. settable];
        }

        var (one, other) = (Activator.CreateInstance(type), Activator.CreateInstance(type));
        return [.. settable.Where(property => property.PropertyType != typeof(string) || Equals(property.GetValue(one), property.GetValue(other)))];
    }

    private string? Elements(IList one, IList other, string path)
    {
        if (one.Count != other.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{path}: {one.Count} elements and {other.Count}");
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (Difference(one[i], other[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private string? Entries(IDictionary one, IDictionary other, string path) =>
        Elements(Kept(one).ToList(), Kept(other).ToList(), path + ".keys")
        ?? Elements(Kept(one).Select(key => one[key]).ToList(), Kept(other).Select(key => other[key]).ToList(), path + ".values");

    private IEnumerable<object> Kept(IDictionary map) => map.Keys.Cast<object>().Where(key => !afterWriting || map[key] is not null);
}
