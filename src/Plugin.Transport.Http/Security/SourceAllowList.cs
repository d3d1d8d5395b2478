using System.Net;

namespace Plugin.Transport.Http;

/// <summary>Decides by its address whether a client may connect.</summary>
internal sealed class SourceAllowList
{
    private readonly IPNetwork[] _networks;

    public SourceAllowList(IEnumerable<string> sources) =>
        _networks = [.. sources.Select(static source => TryParse(source, out var network)
            ? network
            : throw new ArgumentException($"'{source}' is no address and no network.", nameof(sources)))];

    /// <summary>True when everybody may connect.</summary>
    public bool IsEmpty => _networks.Length == 0;

    /// <summary>Reads an address or a network; host bits of a network may be set.</summary>
    public static bool TryParse(string? text, out IPNetwork network)
    {
        network = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (!IPAddress.TryParse(slash < 0 ? text : text![..slash], out var address))
        {
            return false;
        }

        var bits = address.GetAddressBytes();
        var prefix = bits.Length * 8;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), out prefix) || prefix < 0 || prefix > bits.Length * 8))
        {
            return false;
        }

        for (var bit = prefix; bit < bits.Length * 8; bit++)
        {
            bits[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        }

        network = new IPNetwork(new IPAddress(bits), prefix);
        return true;
    }

    public bool Allows(EndPoint? source)
    {
        if (IsEmpty)
        {
            return true;
        }

        if (source is not IPEndPoint { Address: var address })
        {
            return false;
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _networks.Any(network => network.Contains(address));
    }
}
