using System.Net;

namespace Plugin.Cli.Replay;

/// <summary>The address of a plugin process, and whether its certificate has to be one that the machine trusts.</summary>
internal static class PluginUrl
{
    /// <summary>Reads the address a user gave.</summary>
    /// <exception cref="UnusableInputException">It is no absolute HTTP or HTTPS address.</exception>
    public static Uri Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url
            : throw new UnusableInputException($"{text} is no HTTP address", "give one such as https://127.0.0.1:8250");

    /// <summary>
    /// Makes a client that behaves as the kernel's: HTTP/1.1, no redirects, no cookies, a new connection for each
    /// request. The certificate of a loopback address is accepted as it is, because a plugin process signs its own.
    /// </summary>
    /// <param name="url">Whom the client will talk to.</param>
    /// <param name="insecure">True to accept any certificate from anywhere, as the kernel does.</param>
    /// <param name="timeout">The longest wait for one reply.</param>
    public static HttpClient CreateClient(Uri url, bool insecure, TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.Zero,
        };
        if (insecure || IsLoopback(url))
        {
#pragma warning disable CA5359 // The address is this machine, or the user asked for what the kernel does.
            handler.SslOptions.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
#pragma warning restore CA5359
        }

        return new HttpClient(handler)
        {
            BaseAddress = url,
            Timeout = timeout,
            DefaultRequestVersion = HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
    }

    private static bool IsLoopback(Uri url) =>
        url.IsLoopback || (IPAddress.TryParse(url.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));
}
