using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Where one kernel is reached.</summary>
/// <param name="Host">A name or an address; an IPv6 address without brackets.</param>
/// <param name="Port">The port.</param>
internal readonly record struct KernelAddress(string Host, int Port)
{
    /// <summary>Reads <c>host</c>, <c>host:port</c>, <c>[address]:port</c> or a bare IPv6 address.</summary>
    public static bool TryParse(string text, int defaultPort, out KernelAddress address)
    {
        var trimmed = text.Trim();
        var colon = trimmed.LastIndexOf(':');
        var isBareV6 = colon != trimmed.IndexOf(':') && !trimmed.StartsWith('[');
        var hasPort = colon > 0 && !isBareV6 && colon > trimmed.IndexOf(']');
        var host = (hasPort ? trimmed[..colon] : trimmed).Trim('[', ']');
        var port = defaultPort;
        var isGood = IsHost(host) && (!hasPort || TryParsePort(trimmed[(colon + 1)..], out port));
        address = new(host, port);
        return isGood;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host)}:{Port}");

    private static bool TryParsePort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= IPEndPoint.MaxPort;

    private static bool IsHost([NotNullWhen(true)] string? host) => Uri.CheckHostName(host) != UriHostNameType.Unknown;
}
