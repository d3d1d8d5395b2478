using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>A direct-connect server on a free loopback port, and a client that calls it as the kernel does: one connection for each command.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly DirectoryInfo? _ownData;
    private readonly LoggerFactory _loggers;
    private readonly CommandPipeline _pipeline;

    private RunningServer(ScriptedPlugin plugin, string? data, Action<DirectConnectOptions>? configure)
    {
        Plugin = plugin;
        _ownData = data is null ? Directory.CreateTempSubdirectory("direct-connect-") : null;
        var options = new DirectConnectOptions { Listen = "https://127.0.0.1:0" };
        configure?.Invoke(options);
        var host = Options.Create(new PluginHostOptions { DataDirectory = data ?? _ownData!.FullName, DrainWithin = TimeSpan.FromSeconds(5) });
        CertificatePath = Path.Combine(host.Value.DataDirectory, "direct-connect", "server.pem");
        _loggers = new LoggerFactory([Log], new LoggerFilterOptions { MinLevel = LogLevel.Trace });
        _pipeline = new CommandPipeline(host, TimeProvider.System, _loggers.CreateLogger<CommandPipeline>());
        Server = new DirectConnectServer(plugin, _pipeline, Options.Create(options), host, TimeProvider.System, _loggers);
    }

    public ScriptedPlugin Plugin { get; }

    public DirectConnectServer Server { get; }

    public CollectingLogger Log { get; } = new();

    public Uri Base => Server.CommandUrl;

    /// <summary>The certificate that the server has made, with its key.</summary>
    public string CertificatePath { get; }

    public static async Task<RunningServer> StartAsync(
        Action<DirectConnectOptions>? configure = null, ScriptedPlugin? plugin = null, string? data = null)
    {
        var running = new RunningServer(plugin ?? new ScriptedPlugin(), data, configure);
        try
        {
            await running.Server.StartAsync(CancellationToken.None);
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    public static HttpClient CreateClient()
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.Zero,
            SslOptions = { RemoteCertificateValidationCallback = KernelTrust.TakesAny },
        };
        return new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(60) };
    }

    public Uri UrlOf(string name) => new($"{Base}/{name}");

    public Task<Reply> PostAsync(string name, string body) => PostAsync(name, Encoding.UTF8.GetBytes(body), "application/json");

    public async Task<Reply> PostAsync(string name, byte[] body, string? contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, UrlOf(name)) { Content = content });
    }

    public static async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var client = CreateClient();
        using var response = await client.SendAsync(request);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString(),
            response.Content.Headers.Allow.Count > 0 ? string.Join(", ", response.Content.Headers.Allow) : null);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.StopAsync(CancellationToken.None);
        await Server.DisposeAsync();
        _pipeline.Dispose();
        _loggers.Dispose();
        _ownData?.Delete(recursive: true);
    }
}
