using System.Globalization;
using System.Net;
using System.Text;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>
/// One object of a network command's payload. Its values are mostly texts; whatever form a value has, it is read as the
/// type that is asked for, or the failure names the member.
/// </summary>
internal sealed class NetworkPayload
{
    private readonly IReadOnlyDictionary<string, WireValue?> _members;
    private readonly string _path;

    private NetworkPayload(IReadOnlyDictionary<string, WireValue?> members, string path)
    {
        _members = members;
        _path = path;
    }

    /// <summary>Reads the whole payload file.</summary>
    /// <exception cref="CallException">It is no JSON object.</exception>
    public static NetworkPayload Read(ReadOnlySpan<byte> json) => Parse(json) is { Kind: WireValueKind.Map } map
        ? new(map.AsMap(), "")
        : throw new CallException("the payload is no JSON object");

    /// <summary>The object's members.</summary>
    public IReadOnlyDictionary<string, WireValue?> Members => _members;

    /// <summary>An object in it; an empty one when it is missing. One written as a text is read all the same.</summary>
    public NetworkPayload Object(string name) => Unwrap(name) switch
    {
        null => new(new Dictionary<string, WireValue?>(), _path + name + "."),
        { Kind: WireValueKind.Map } map => new(map.AsMap(), _path + name + "."),
        _ => throw Bad(name, "a JSON object"),
    };

    /// <summary>An object that must be there.</summary>
    public NetworkPayload Required(string name) => Unwrap(name) is null ? throw Missing(name) : Object(name);

    /// <summary>The objects of a list that must be there: a list left out by mistake must not clear a device.</summary>
    public IReadOnlyList<NetworkPayload> RequiredObjects(string name) => Unwrap(name) is null ? throw Missing(name) : Objects(name);

    /// <summary>The members as texts.</summary>
    public IReadOnlyDictionary<string, string> AllTexts() =>
        _members.ToDictionary(static member => member.Key, member => Text(member.Key) ?? "");

    /// <summary>Which of some words a text is, whatever its case.</summary>
    public int Choice(string name, params ReadOnlySpan<string> words)
    {
        var text = RequiredText(name);
        for (var i = 0; i < words.Length; i++)
        {
            if (text.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw Bad(name, $"one of {string.Join(", ", words!)}");
    }

    /// <summary>The objects of a list in it; none when it is missing.</summary>
    public IReadOnlyList<NetworkPayload> Objects(string name) => Unwrap(name) switch
    {
        null => [],
        { Kind: WireValueKind.List } list => [.. list.AsList().Select((item, index) => item is { Kind: WireValueKind.Map }
            ? new NetworkPayload(item.AsMap(), string.Create(CultureInfo.InvariantCulture, $"{_path}{name}[{index}]."))
            : throw Bad(string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), "a JSON object"))],
        _ => throw Bad(name, "a JSON array"),
    };

    /// <summary>The texts of a list in it, which may be one text with commas; none when it is missing.</summary>
    public IReadOnlyList<string> Texts(string name) => _members.GetValueOrDefault(name) switch
    {
        null => [],
        { Kind: WireValueKind.List } list => [.. list.AsList().Select(item => TextOf(item) ?? throw Bad(name, "an array of texts"))],
        { Kind: WireValueKind.Text } text => text.AsText().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => throw Bad(name, "an array of texts"),
    };

    /// <summary>A text; null when it is missing or empty.</summary>
    public string? Text(string name) => _members.GetValueOrDefault(name) switch
    {
        null => null,
        { Kind: WireValueKind.Map or WireValueKind.List } => throw Bad(name, "a text"),
        var value => TextOf(value) is { Length: > 0 } text ? text : null,
    };

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string name) => Text(name) ?? throw Missing(name);

    /// <summary>A whole number; null when it is missing.</summary>
    public long? Number(string name) => Text(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw Bad(name, "a whole number");

    /// <summary>A whole number within bounds; null when it is missing.</summary>
    public int? Number(string name, int least, int most) => Number(name) is not { } number ? null
        : number >= least && number <= most ? (int)number
        : throw Bad(name, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));

    /// <summary>True or false; false when it is missing.</summary>
    public bool Flag(string name, bool missing = false) => Text(name) is not { } text ? missing
        : bool.TryParse(text, out var flag) ? flag
        : throw Bad(name, "true or false");

    /// <summary>An IP address; null when it is missing.</summary>
    public IPAddress? Address(string name) => Text(name) is not { } text ? null
        : IPAddress.TryParse(text, out var address) ? address
        : throw Bad(name, "an IP address");

    /// <summary>An IP address that must be there.</summary>
    public IPAddress RequiredAddress(string name) => Address(name) ?? throw Missing(name);

    /// <summary>A network in CIDR notation; null when it is missing.</summary>
    public NetworkCidr? Cidr(string name) => Text(name) is not { } text ? null
        : NetworkCidr.TryParse(text, out var cidr) ? cidr
        : throw Bad(name, "a network such as 10.1.1.0/24");

    /// <summary>Networks in CIDR notation; none when they are missing.</summary>
    public IReadOnlyList<NetworkCidr> Cidrs(string name) =>
        [.. Texts(name).Select(text => NetworkCidr.TryParse(text, out var cidr) ? cidr : throw Bad(name, "networks such as 10.1.1.0/24"))];

    /// <summary>Ports; null when they are missing.</summary>
    public PortRange? Ports(string name) => Text(name) is not { } text ? null
        : PortRange.TryParse(text, out var ports) ? ports
        : throw Bad(name, "a port or a range such as 8080-8090");

    /// <summary>Ports that must be there.</summary>
    public PortRange RequiredPorts(string name) => Ports(name) ?? throw Missing(name);

    /// <summary>Ports given by their first and their last; null when both are missing.</summary>
    public PortRange? Ports(string first, string last)
    {
        var begin = Number(first, 0, PortRange.Highest);
        var end = Number(last, 0, PortRange.Highest) ?? begin;
        return begin is null ? null : end >= begin ? new(begin.Value, end!.Value) : throw Bad(last, $"at least '{first}'");
    }

    /// <summary>The object's members as details.</summary>
    /// <param name="group">Their name in messages.</param>
    /// <param name="secrets">Names that are secret although they do not tell.</param>
    public ExtensionDetails Details(string group, IReadOnlySet<string> secrets) => new(
        group,
        _members.ToDictionary(static member => member.Key, static member => TextOf(member.Value) ?? member.Value?.ToString()),
        secrets);

    /// <summary>A failure that names a member.</summary>
    public CallException Bad(string name, string wanted) => new($"the payload member '{_path}{name}' must be {wanted}");

    private CallException Missing(string name) => new($"the payload member '{_path}{name}' is missing");

    private WireValue? Unwrap(string name) => _members.GetValueOrDefault(name) switch
    {
        { Kind: WireValueKind.Text } text when string.IsNullOrWhiteSpace(text.AsText()) => null,
        { Kind: WireValueKind.Text } text => TryParse(text.AsText()) ?? throw Bad(name, "JSON"),
        var value => value,
    };

    private static WireValue? TryParse(string text)
    {
        try
        {
            return Parse(Encoding.UTF8.GetBytes(text));
        }
        catch (CallException)
        {
            return null;
        }
    }

    private static WireValue? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new WireReader(json);
            var value = reader.ReadValue();
            reader.End();
            return value;
        }
        catch (WireException exception)
        {
            throw new CallException($"the payload cannot be read: {exception.Message}");
        }
    }

    private static string? TextOf(WireValue? value) => value?.Kind switch
    {
        WireValueKind.Text => value.AsText(),
        WireValueKind.Number => value.AsNumber().ToString(CultureInfo.InvariantCulture),
        WireValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        _ => null,
    };
}
