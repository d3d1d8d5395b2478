using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Plugin.Transport.Extension;

/// <summary>An address with the length of its network's prefix, for example <c>203.0.113.5/24</c>; the host part may be set.</summary>
/// <param name="Address">The address.</param>
/// <param name="PrefixLength">How many bits of it are the network's.</param>
public readonly record struct NetworkCidr(IPAddress Address, int PrefixLength)
{
    private const int BitsOfIp4 = 32;
    private const int BitsOfIp6 = 128;

    /// <summary>Reads the notation; an address alone is a network of one.</summary>
    public static bool TryParse(string? text, out NetworkCidr cidr)
    {
        cidr = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (!IPAddress.TryParse(slash < 0 ? text : text.AsSpan(0, slash), out var address))
        {
            return false;
        }

        var most = address.AddressFamily == AddressFamily.InterNetwork ? BitsOfIp4 : BitsOfIp6;
        var length = most;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > most))
        {
            return false;
        }

        cidr = new(address, length);
        return true;
    }

    /// <summary>The notation.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address}/{PrefixLength}");
}
