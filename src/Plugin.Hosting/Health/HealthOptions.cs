using System.Net;

namespace Plugin.Hosting;

/// <summary>Where the process says how it is; bound from the configuration section <c>Health</c>.</summary>
public sealed class HealthOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Health";

    /// <summary>
    /// Where to listen: <c>http://</c>, an IP address or <c>localhost</c>, and a port; port 0 takes a free one. Null or
    /// empty does not listen.
    /// </summary>
    public string? Listen { get; set; }

    /// <summary>Which of several resources have to be ready for the process to be.</summary>
    public ReadyWhen ReadyWhen { get; set; } = ReadyWhen.All;

    /// <summary>The address and port of <see cref="Listen"/>; null when it is neither empty nor usable.</summary>
    internal IPEndPoint? FindEndPoint() =>
        !Uri.TryCreate(Listen, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/" || url.UserInfo.Length > 0 ? null
        : url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? new(IPAddress.Loopback, url.Port)
        : IPAddress.TryParse(url.Host.AsSpan().Trim("[]"), out var address) ? new(address, url.Port)
        : null;
}
