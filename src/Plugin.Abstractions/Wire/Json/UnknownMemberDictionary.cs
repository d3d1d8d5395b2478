using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Plugin.Abstractions.Wire;

/// <summary>Unknown members in the shape that System.Text.Json wants for extension data; it only ever adds and enumerates.</summary>
internal sealed class UnknownMemberDictionary(UnknownMembers members) : IDictionary<string, object?>
{
    public UnknownMemberDictionary()
        : this(new UnknownMembers())
    {
    }

    public UnknownMembers Members => members;

    public ICollection<string> Keys => [.. members.Names];

    public ICollection<object?> Values => [.. members.Entries.Select(static entry => entry.Value)];

    public int Count => members.Names.Count;

    public bool IsReadOnly => false;

    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();
        set => Add(key, value);
    }

    // An element's own bytes, so that what is written back is what came.
    public void Add(string key, object? value) =>
        members.Add(key, value is JsonElement element ? JsonMarshal.GetRawUtf8Value(element) : "null"u8);

    public void Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    public bool ContainsKey(string key) => members.Names.Contains(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = members.Entries.LastOrDefault(entry => entry.Key == key);
        value = found.Value;
        return found.Key is not null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        members.Entries.Select(static entry => KeyValuePair.Create(entry.Key, (object?)entry.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(KeyValuePair<string, object?> item) => ContainsKey(item.Key);

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) => this.ToArray().CopyTo(array, arrayIndex);

    public bool Remove(string key) => throw new NotSupportedException("Unknown members are kept as they came.");

    public bool Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    public void Clear() => throw new NotSupportedException("Unknown members are kept as they came.");
}
