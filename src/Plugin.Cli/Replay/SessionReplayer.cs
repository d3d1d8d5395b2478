using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Authentication;
using Plugin.Cli.Sessions;

namespace Plugin.Cli.Replay;

/// <summary>Posts recorded requests, one after another, byte for byte as they were recorded.</summary>
/// <param name="client">Made by <see cref="PluginUrl.CreateClient"/>.</param>
internal sealed class SessionReplayer(HttpClient client)
{
    /// <summary>Sends the requests in order and gives each outcome as it is known.</summary>
    /// <exception cref="UnusableInputException">Nobody answers the first request, or the certificate is not trusted.</exception>
    public async IAsyncEnumerable<ReplayedLine> ReplayAsync(
        IEnumerable<SessionLine> lines,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var first = true;
        foreach (var line in lines)
        {
            yield return await SendAsync(line, first, cancellation).ConfigureAwait(false);
            first = false;
        }
    }

    private async Task<ReplayedLine> SendAsync(SessionLine line, bool first, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var request = Make(line);
            using var response = await client.SendAsync(request, cancellation).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            return ReplayedLine.Judge(line, Reply.Read((int)response.StatusCode, body), Stopwatch.GetElapsedTime(started));
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException)
        {
            throw new UnusableInputException(
                $"the certificate of {client.BaseAddress} is not trusted",
                "trust it on this machine, or accept any certificate with --insecure");
        }
        catch (HttpRequestException e) when (first && e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            throw new UnusableInputException($"nobody answers at {client.BaseAddress}: {Innermost(e)}", "start the plugin process and give its URL");
        }
        catch (HttpRequestException e)
        {
            return new(line, null, Stopwatch.GetElapsedTime(started), $"no reply: {Innermost(e)}");
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(line, null, Stopwatch.GetElapsedTime(started), $"no reply within {client.Timeout.TotalSeconds:0} s");
        }
    }

    private static HttpRequestMessage Make(SessionLine line)
    {
        var request = new HttpRequestMessage(new HttpMethod(line.Method), new Uri(line.Path, UriKind.Relative));
        if (line.Body.Length > 0)
        {
            request.Content = new ByteArrayContent(line.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", line.ContentType);
        }

        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("plugin-replay", null));
        return request;
    }

    private static string Innermost(Exception e) => e.GetBaseException().Message.TrimEnd('.');
}
