using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>
/// What Kestrel calls for each request; there is no middleware in between. A kernel's request waits until the resource's
/// startup steps have ended; people see the page before.
/// </summary>
internal sealed class DirectConnectApplication(DirectConnectEndpoint endpoint, StartupGate? gate, CancellationToken stopping) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) =>
        gate is null or { IsOpen: true } || !HttpMethods.IsPost(context.Request.Method) ? endpoint.AnswerAsync(context) : AnswerWhenOpenAsync(context, gate);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    private async Task AnswerWhenOpenAsync(HttpContext context, StartupGate shut)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        await shut.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (shut.IsOpen)
        {
            await endpoint.AnswerAsync(context).ConfigureAwait(false);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
