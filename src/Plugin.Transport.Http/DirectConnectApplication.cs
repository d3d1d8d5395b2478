using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Plugin.Transport.Http;

/// <summary>What Kestrel calls for each request; there is no middleware in between.</summary>
internal sealed class DirectConnectApplication(DirectConnectEndpoint endpoint) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => endpoint.AnswerAsync(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }
}
