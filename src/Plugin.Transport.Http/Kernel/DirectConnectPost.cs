using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Transport.Http;

/// <summary>Posts bodies to one plugin process and bounds what comes back. It knows nothing of commands.</summary>
/// <remarks>
/// Each post has a connection of its own, as with CloudStack's client: on one that was kept, a command may meet the
/// server's closing, and nobody would know whether it was run.
/// </remarks>
internal sealed class DirectConnectPost : IDisposable
{
    private const int FirstBuffer = 4096;

    private readonly DirectConnectClientOptions _options;
    private readonly HttpClient _client;
    private readonly Uri _controller;
    private volatile bool _isDisposed;

    public DirectConnectPost(DirectConnectClientOptions options, ILogger logger)
    {
        _options = options;
        _controller = new Uri(options.Url, $"/api/{options.Controller}/");
        var trust = new ServerTrust(options, logger);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.Zero,
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, chain, errors) => trust.Trusts(certificate, chain, errors);
        if (options.ClientCertificate is { } own)
        {
            handler.SslOptions.ClientCertificates = [own];

            // Also when the server lists no authority that has issued it: then it says so itself.
            handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => own;
        }

        _client = new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
    }

    private string Place => _options.Url.GetLeftPart(UriPartial.Authority);

    /// <summary>Posts what a writer holds, and frees the writer.</summary>
    /// <param name="name">The last part of the URL.</param>
    /// <param name="body">The body.</param>
    /// <param name="timeout">How long the whole reply may take.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="CommandSendException">There is no reply.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed before the call.</exception>
    public async Task<HttpReply> PostAsync(string name, WireWriter body, TimeSpan timeout, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(DirectConnectClient));
        using var timer = new CancellationTokenSource(timeout, _options.Time);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        try
        {
            using var written = body;
            using var content = new ReadOnlyMemoryContent(written.WrittenMemory);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(ResponseBody.Json);
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_controller, name)) { Content = content };
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, bounded.Token).ConfigureAwait(false);
            return new(response.StatusCode, await ReadAsync(response.Content, bounded.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception e) when (_isDisposed && e is OperationCanceledException or ObjectDisposedException)
        {
            throw Failed(CommandSendFailure.ConnectionLost, "was given up before its answer came: the client was disposed", e);
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested)
        {
            throw Failed(CommandSendFailure.TimedOut, $"did not answer within {Seconds(timeout)} s");
        }
        catch (OperationCanceledException e)
        {
            throw Failed(CommandSendFailure.Unreachable, $"accepted no connection within {Seconds(_options.ConnectTimeout)} s", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw PostFailure.Of(Place, e);
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _client.Dispose();
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        var limit = _options.MaxAnswerBytes;
        if (content.Headers.ContentLength > limit)
        {
            throw TooLong();
        }

        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var buffer = new byte[Math.Min(content.Headers.ContentLength + 1 ?? FirstBuffer, (long)limit + 1)];
        var length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            length += read;
            if (length > limit)
            {
                throw TooLong();
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(length * 2L, (long)limit + 1));
            }
        }

        return buffer.AsMemory(0, length);

        CommandSendException TooLong() => Failed(
            CommandSendFailure.Unreadable, string.Create(CultureInfo.InvariantCulture, $"sent an answer of more than {limit} bytes ({nameof(_options.MaxAnswerBytes)})"));
    }

    private CommandSendException Failed(CommandSendFailure failure, string what, Exception? cause = null) => new(failure, $"{Place} {what}", cause);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
