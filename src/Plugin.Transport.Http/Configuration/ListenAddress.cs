using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Http;

/// <summary>Reads the one form of URL that <see cref="DirectConnectOptions.Listen"/> takes.</summary>
internal static class ListenAddress
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out IPEndPoint? endPoint)
    {
        endPoint = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps || url.PathAndQuery != "/" || url.UserInfo.Length > 0)
        {
            return false;
        }

        if (url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            endPoint = new IPEndPoint(IPAddress.Loopback, url.Port);
        }
        else if (IPAddress.TryParse(url.Host.AsSpan().Trim("[]"), out var address))
        {
            endPoint = new IPEndPoint(address, url.Port);
        }

        return endPoint is not null;
    }
}
