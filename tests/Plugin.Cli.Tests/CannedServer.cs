using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Plugin.Cli.Tests;

/// <summary>An HTTPS server with a certificate of its own that gives fixed replies by the last part of the path.</summary>
internal sealed class CannedServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private CannedServer(WebApplication application) => _application = application;

    public ConcurrentQueue<ReceivedRequest> Received { get; } = new();

    public string Url => _application.Urls.First();

    public static async Task<CannedServer> StartAsync(IReadOnlyDictionary<string, (int Status, string Body)> replies)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(MakeCertificate())));
        var server = new CannedServer(builder.Build());
        server._application.Run(context => server.ReplyAsync(context, replies));
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=canned", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private async Task ReplyAsync(HttpContext context, IReadOnlyDictionary<string, (int Status, string Body)> replies)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Received.Enqueue(new(context.Request.Method, context.Request.Path, context.Request.ContentType, context.Connection.Id, body.ToArray()));
        var (status, text) = replies.TryGetValue(context.Request.Path.Value!.Split('/')[^1], out var reply) ? reply : (404, "");
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(text, context.RequestAborted);
    }
}
