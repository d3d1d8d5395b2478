using System.Globalization;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Extensions;

/// <summary>What a user gave for the parameters of a custom action; generated bindings read it.</summary>
public sealed class ActionArguments
{
    private readonly IReadOnlyDictionary<string, WireValue?> _values;

    /// <summary>Creates the arguments.</summary>
    /// <param name="values">The values by the parameters' names.</param>
    public ActionArguments(IReadOnlyDictionary<string, WireValue?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
    }

    /// <summary>No arguments.</summary>
    public static ActionArguments None { get; } = new(new Dictionary<string, WireValue?>());

    /// <summary>The values as they came, by name; they may be secret.</summary>
    public IReadOnlyDictionary<string, WireValue?> Values => _values;

    /// <summary>A text; null when it was not given. A number or a boolean is given as its text.</summary>
    /// <exception cref="CommandFailedException">It is a list or a map.</exception>
    public string? FindText(string name) => _values.GetValueOrDefault(name) switch
    {
        null => null,
        { Kind: WireValueKind.Text } text => text.AsText(),
        { Kind: WireValueKind.Number } number => number.AsNumber().ToString(CultureInfo.InvariantCulture),
        { Kind: WireValueKind.Boolean } flag => flag.AsBoolean() ? "true" : "false",
        _ => throw Unfit(name, "a text"),
    };

    /// <summary>A secret; null when it was not given.</summary>
    public Secret? FindSecret(string name) => FindText(name) is { } text ? new Secret(text) : null;

    /// <summary>A whole number; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public long? FindInteger(string name) => FindNumber(name) is not { } number ? null
        : Math.Truncate(number) == number && Math.Abs(number) <= 1L << 53 ? (long)number
        : throw Unfit(name, "a whole number");

    /// <summary>A whole number of 32 bits; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public int? FindInt32(string name) => FindInteger(name) is not { } number ? null
        : number is >= int.MinValue and <= int.MaxValue ? (int)number
        : throw Unfit(name, "a whole number of 32 bits");

    /// <summary>A number; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public double? FindNumber(string name) => _values.GetValueOrDefault(name) switch
    {
        null => null,
        { Kind: WireValueKind.Number } number => number.AsNumber(),
        { Kind: WireValueKind.Text } text when double.TryParse(text.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        _ => throw Unfit(name, "a number"),
    };

    /// <summary>True or false; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is neither.</exception>
    public bool? FindBoolean(string name) => _values.GetValueOrDefault(name) switch
    {
        null => null,
        { Kind: WireValueKind.Boolean } flag => flag.AsBoolean(),
        { Kind: WireValueKind.Text } text when bool.TryParse(text.AsText(), out var value) => value,
        _ => throw Unfit(name, "true or false"),
    };

    /// <summary>A point in time; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public DateTimeOffset? FindTime(string name) => FindText(name) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value
        : throw Unfit(name, "a date and time");

    /// <summary>A UUID; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public Guid? FindUuid(string name) => FindText(name) is not { } text ? null
        : Guid.TryParse(text, out var value) ? value
        : throw Unfit(name, "a UUID");

    /// <summary>A URL; null when it was not given.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public Uri? FindUrl(string name) => FindText(name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var value) ? value
        : throw Unfit(name, "a URL");

    /// <summary>What a parameter that must be given was given.</summary>
    /// <exception cref="CommandFailedException">It was not given.</exception>
    public static T Require<T>(T? value, string name)
        where T : class => value ?? throw Missing(name);

    /// <inheritdoc cref="Require{T}(T, string)"/>
    public static T Require<T>(T? value, string name)
        where T : struct => value ?? throw Missing(name);

    private static CommandFailedException Missing(string name) => new($"The parameter '{name}' is missing");

    private static CommandFailedException Unfit(string name, string wanted) => new($"The parameter '{name}' must be {wanted}");
}
