using System.Globalization;
using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>One group of details that an administrator gave, by name. Secret ones come only as <see cref="Secret"/>.</summary>
public sealed class ExtensionDetails
{
    private readonly IReadOnlyDictionary<string, string?> _values;
    private readonly IReadOnlySet<string> _secrets;

    /// <summary>Creates a group.</summary>
    /// <param name="group">The group's name in messages, for example <c>host</c>.</param>
    /// <param name="values">The details.</param>
    /// <param name="secrets">Names that are secret although <see cref="SecretNames"/> does not say so.</param>
    public ExtensionDetails(string group, IReadOnlyDictionary<string, string?> values, IReadOnlySet<string>? secrets = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        Group = group;
        _values = values;
        _secrets = secrets ?? new HashSet<string>();
    }

    /// <summary>No details.</summary>
    public static ExtensionDetails Empty { get; } = new("", new Dictionary<string, string?>());

    /// <summary>The group's name.</summary>
    public string Group { get; }

    /// <summary>The names of the details.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>True when the detail is there and not empty.</summary>
    public bool Contains(string name) => !string.IsNullOrEmpty(_values.GetValueOrDefault(name));

    /// <summary>A detail; null when it is missing or empty.</summary>
    /// <exception cref="ArgumentException">It is a secret, which <see cref="FindSecret"/> gives.</exception>
    public string? Find(string name) =>
        IsSecret(name) ? throw new ArgumentException($"'{name}' is a secret: ask for it with {nameof(FindSecret)}", nameof(name)) : Value(name);

    /// <summary>A detail that must be there.</summary>
    /// <exception cref="CommandFailedException">It is not; the message names it.</exception>
    public string Require(string name) => Find(name) ?? throw Missing(name);

    /// <summary>A detail that nobody may see; null when it is missing or empty.</summary>
    public Secret? FindSecret(string name) => Value(name) is { } value ? new Secret(value) : null;

    /// <summary>A detail that nobody may see and that must be there.</summary>
    /// <exception cref="CommandFailedException">It is not there; the message names it.</exception>
    public Secret RequireSecret(string name) => FindSecret(name) ?? throw Missing(name);

    /// <summary>A whole number; null when it is missing.</summary>
    /// <exception cref="CommandFailedException">It is something else; the message names it.</exception>
    public long? FindInteger(string name) => Find(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : throw new CommandFailedException($"The {Group} detail '{name}' must be a whole number");

    /// <summary>True or false; null when it is missing.</summary>
    /// <exception cref="CommandFailedException">It is something else; the message names it.</exception>
    public bool? FindBoolean(string name) => Find(name) is not { } text ? null
        : bool.TryParse(text, out var value) ? value
        : throw new CommandFailedException($"The {Group} detail '{name}' must be true or false");

    /// <summary>The names of the details; the values may be secret.</summary>
    public override string ToString() => $"{Group}: {string.Join(", ", Names)}";

    private bool IsSecret(string name) => _secrets.Contains(name) || SecretNames.Covers(name);

    private string? Value(string name) => _values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private CommandFailedException Missing(string name) => new($"The {Group} detail '{name}' is missing");
}
