using System.Collections;

namespace Plugin.HyperV.Cim;

/// <summary>The in-parameters of a method call, in the order they were added.</summary>
public sealed class CimArguments : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> _arguments = [];

    /// <summary>Adds a parameter; the value follows the rules of <see cref="CimInstance"/>.</summary>
    public void Add(string name, object? value) => _arguments.Add(new(name, value));

    /// <summary>A parameter's value, or null when it was not given.</summary>
    public object? this[string name] =>
        _arguments.Find(argument => string.Equals(argument.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _arguments.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
