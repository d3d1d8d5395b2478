using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Peers;

/// <summary>The independent implementation of the bus, in a process of its own.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _files;

    private PeerProcess(Process process, DirectoryInfo files)
    {
        _process = process;
        _files = files;
    }

    public int Port { get; private set; }

    /// <summary>Starts a peer that accepts.</summary>
    public static async Task<PeerProcess> ServeAsync(string scenario, X509Certificate2? certificate = null, int connections = 1)
    {
        var peer = Start("server", scenario, port: 0, certificate ?? TestAuthority.Known.Server, connections);
        peer.Port = (await peer.NextAsync("listening")).GetProperty("port").GetInt32();
        return peer;
    }

    /// <summary>Starts a peer that dials.</summary>
    public static PeerProcess Dial(string scenario, int port, X509Certificate2? certificate) =>
        Start("client", scenario, port, certificate, connections: 1);

    /// <summary>Dials the peer.</summary>
    public Task<AgentLink> ConnectAsync(ClientLinkOptions? options = null) =>
        LinkHandshake.ConnectAsync("127.0.0.1", Port, options ?? LinkPair.ClientOptions, Patience.Token);

    /// <summary>Waits for the next report, which must be of the given kind.</summary>
    public async Task<JsonElement> NextAsync(string kind)
    {
        var report = await NextAsync();
        report.GetProperty("event").GetString().Should().Be(kind, "the peer reports {0}", report);
        return report;
    }

    /// <summary>Waits for the next report.</summary>
    public async Task<JsonElement> NextAsync()
    {
        var line = await _process.StandardOutput.ReadLineAsync(Patience.Token);
        if (line is null)
        {
            throw new InvalidOperationException($"the peer has ended: {await _process.StandardError.ReadToEndAsync(Patience.Token)}");
        }

        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _files.Delete(recursive: true);
    }

    private static PeerProcess Start(string role, string scenario, int port, X509Certificate2? certificate, int connections)
    {
        Requires.Program("python3", "python3");
        var files = Directory.CreateTempSubdirectory("agent-peer-");
        var start = new ProcessStartInfo("python3")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Peers", "peer.py"), role, scenario,
                "--port", $"{port}", "--connections", $"{connections}",
                "--authority", Write(files, "authority.pem", TestAuthority.Known.RootPem),
            },
        };
        if (certificate is not null)
        {
            using var key = certificate.GetRSAPrivateKey()!;
            start.ArgumentList.Add("--certificate");
            start.ArgumentList.Add(Write(files, "own.pem", $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n"));
        }

        return new(Process.Start(start)!, files);
    }

    private static string Write(DirectoryInfo files, string name, string text)
    {
        var path = Path.Combine(files.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
