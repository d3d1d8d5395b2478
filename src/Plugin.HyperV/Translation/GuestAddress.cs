using System.Net;

namespace Plugin.HyperV.Translation;

/// <summary>Chooses among the addresses of a guest.</summary>
internal static class GuestAddress
{
    /// <summary>The first address inside a network; without a network the first IPv4 address that is not link-local.</summary>
    public static string? Choose(IEnumerable<string> addresses, string? cidr)
    {
        var parsed = addresses.Select(static text => IPAddress.TryParse(text, out var address) ? address : null).OfType<IPAddress>();
        if (IPNetwork.TryParse(cidr, out var network))
        {
            return parsed.FirstOrDefault(network.Contains)?.ToString();
        }

        return parsed.FirstOrDefault(static address =>
            address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork
            && !address.ToString().StartsWith("169.254.", StringComparison.Ordinal))?.ToString();
    }
}
