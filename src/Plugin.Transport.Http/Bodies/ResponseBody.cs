using Microsoft.AspNetCore.Http;
using Plugin.Abstractions.Wire;

namespace Plugin.Transport.Http;

/// <summary>Sends what a writer holds.</summary>
internal static class ResponseBody
{
    /// <summary>What CloudStack's client needs to read UTF-8 as such.</summary>
    public const string Json = "application/json; charset=utf-8";

    public static async Task SendAsync(HttpContext context, int status, string contentType, WireWriter writer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = writer.Written.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(writer.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
