using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using Plugin.Hosting;

namespace Plugin.Cli.Describing;

/// <summary>Asks the health page of a running plugin what it serves.</summary>
internal static class HealthPage
{
    private const string Path = "/capabilities";
    private const int LongestPage = 4 << 20;
    private const string Cure = "name the plugin's health page, which --health or Health:Listen turns on, http://127.0.0.1:9090";

    /// <summary>True for what is no file but an address.</summary>
    public static bool IsUrl(string target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Asks.</summary>
    /// <param name="target">The address: of the page, or of the process alone.</param>
    /// <param name="trust">Which certificates are believed.</param>
    /// <param name="timeout">The longest wait.</param>
    /// <param name="cancellation">Stops the tool.</param>
    /// <exception cref="UnusableInputException">Nobody answers, or not with a description.</exception>
    public static async Task<CapabilityMatrix> AskAsync(string target, CertificateTrust trust, TimeSpan timeout, CancellationToken cancellation)
    {
        var url = PageOf(target);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) => trust.Accepts(certificate, errors);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(timeout);
        try
        {
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
            RequireSuccess(url, response.StatusCode);
            return Read(url, await ReadAsync(url, response, patience.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnusableInputException($"{url} gave no whole answer within {timeout.TotalSeconds:0} s", "look at the process, or give it longer with --timeout");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Explain(url, exception, trust);
        }
    }

    /// <summary>The address of the page. A name and password in it are left out, so that no message shows them.</summary>
    private static Uri PageOf(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var url) || url.Host.Length == 0)
        {
            throw new UnusableInputException("that is no address", Cure);
        }

        var path = url.AbsolutePath.TrimEnd('/');
        foreach (var known in (string[])[Path, "/healthz", "/readyz"])
        {
            path = path.EndsWith(known, StringComparison.Ordinal) ? path[..^known.Length] : path;
        }

        return new UriBuilder(url.Scheme, url.Host, url.Port, path + Path).Uri;
    }

    private static void RequireSuccess(Uri url, HttpStatusCode status)
    {
        if (status == HttpStatusCode.NotFound)
        {
            throw new UnusableInputException($"{url} is not there: the process is no plugin, an older one, or this is its address for commands", Cure);
        }

        if (status != HttpStatusCode.OK)
        {
            throw new UnusableInputException($"{url} answers with status {(int)status}", Cure);
        }
    }

    private static async Task<byte[]> ReadAsync(Uri url, HttpResponseMessage response, CancellationToken cancellation)
    {
        var page = new byte[LongestPage + 1];
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var length = await body.ReadAtLeastAsync(page, page.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            return length <= LongestPage
                ? page[..length]
                : throw new UnusableInputException($"{url} gives more than {LongestPage >> 20} MiB, which no description has", Cure);
        }
    }

    private static CapabilityMatrix Read(Uri url, byte[] page)
    {
        try
        {
            return CapabilityMatrix.Parse(page);
        }
        catch (JsonException exception)
        {
            var isWebPage = page.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
            throw new UnusableInputException(
                isWebPage ? $"{url} is a web page" : $"{url} gives no description: {exception.Message.TrimEnd('.')}", Cure);
        }
    }

    private static UnusableInputException Explain(Uri url, Exception exception, CertificateTrust trust) => exception switch
    {
        _ when trust.Refused is { } fingerprint => new(
            trust.HasPin ? $"{url} has another certificate, SHA-256 {fingerprint}" : $"this machine does not trust the certificate of {url}, SHA-256 {fingerprint}",
            "compare the fingerprint with the plugin's own and give it with --pin, or accept any with --insecure"),
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => new($"nobody listens at {url.Authority}", Cure),
        { InnerException: SocketException socket } => new($"{url.Authority} cannot be reached: {socket.Message}", Cure),
        { InnerException: AuthenticationException } => new($"{url.Authority} does not speak TLS as this tool does", $"try http:// in place of https://; {Cure}"),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } when url.Scheme == Uri.UriSchemeHttp =>
            new($"{url.Authority} closes the connection without an answer", $"try https:// in place of http://; {Cure}"),
        _ => new($"{url.Authority} does not answer as a health page does: {exception.GetBaseException().Message.TrimEnd('.')}", Cure),
    };
}
