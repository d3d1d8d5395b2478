using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Plugin.JavaPeer;

/// <summary>The implementation of the bus on Java's TLS, in a process of its own.</summary>
internal sealed class JavaPeerProcess : IAsyncDisposable
{
    private const string Gson = "/usr/share/java/gson.jar";
    private const string Password = "peer";

    private static readonly Lazy<Task<string>> s_classes = new(CompileAsync);

    private readonly Process _process;
    private readonly DirectoryInfo _files;

    private JavaPeerProcess(Process process, DirectoryInfo files)
    {
        _process = process;
        _files = files;
    }

    /// <summary>True when the machine has what the peer needs.</summary>
    public static bool IsAvailable => File.Exists(Gson) && (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(static directory => File.Exists(Path.Combine(directory, "javac")));

    /// <summary>Where a peer that is a kernel listens.</summary>
    public int Port { get; private set; }

    /// <summary>Starts a kernel.</summary>
    /// <param name="certificate">Its certificate with an exportable key.</param>
    /// <param name="authority">The only authority of agents that it trusts, in PEM; null to trust everybody.</param>
    /// <param name="options">More options of the command line, each followed by its value.</param>
    public static async Task<JavaPeerProcess> ServeAsync(X509Certificate2 certificate, string? authority = null, params string[] options)
    {
        var peer = await StartAsync("kernel", certificate, authority, options).ConfigureAwait(false);
        peer.Port = (await peer.NextAsync("listening").ConfigureAwait(false)).GetProperty("port").GetInt32();
        return peer;
    }

    /// <summary>Starts an agent.</summary>
    /// <param name="port">Where the kernel listens on loopback.</param>
    /// <param name="certificate">Its certificate with an exportable key; null for none.</param>
    /// <param name="authority">The only authority of kernels that it trusts, in PEM; null to trust everybody.</param>
    /// <param name="options">More options of the command line, each followed by its value.</param>
    public static Task<JavaPeerProcess> DialAsync(int port, X509Certificate2? certificate, string? authority = null, params string[] options) =>
        StartAsync("agent", certificate, authority, ["--port", $"{port}", .. options]);

    /// <summary>Has a kernel send commands and reports what became of them.</summary>
    /// <param name="outstanding">How many wait for their answers at one time.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="filler">How many bytes make each command longer.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<JsonElement> LoadAsync(int outstanding, int count, int filler = 0, CancellationToken cancellation = default)
    {
        await _process.StandardInput.WriteLineAsync($"load {outstanding} {count} {filler}".AsMemory(), cancellation).ConfigureAwait(false);
        await _process.StandardInput.FlushAsync(cancellation).ConfigureAwait(false);
        return await NextAsync("load", cancellation).ConfigureAwait(false);
    }

    /// <summary>Waits for the next report of one kind and passes over the others.</summary>
    public async Task<JsonElement> NextAsync(string kind, CancellationToken cancellation = default)
    {
        var seen = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.GetProperty("event").GetString() == kind)
            {
                return document.RootElement.Clone();
            }

            seen.Add(line);
        }

        var errors = await _process.StandardError.ReadToEndAsync(cancellation).ConfigureAwait(false);
        throw new InvalidOperationException($"the Java peer has ended without {kind}: {string.Join(' ', seen)} {errors}");
    }

    /// <summary>Ends the process at once, as a crash would.</summary>
    public void Kill() => _process.Kill();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        _process.Dispose();
        _files.Delete(recursive: true);
    }

    private static async Task<JavaPeerProcess> StartAsync(string role, X509Certificate2? certificate, string? authority, IReadOnlyList<string> options)
    {
        var classes = await s_classes.Value.ConfigureAwait(false);
        var files = Directory.CreateTempSubdirectory("java-peer-");
        List<string> arguments = ["-XX:+UseSerialGC", "-cp", $"{classes}{Path.PathSeparator}{Gson}", "JavaPeer", role, .. options];
        if (certificate is not null)
        {
            var store = Path.Combine(files.FullName, "own.p12");
            await File.WriteAllBytesAsync(store, certificate.Export(X509ContentType.Pkcs12, Password)).ConfigureAwait(false);
            arguments.AddRange(["--keystore", store, "--password", Password]);
        }

        if (authority is not null)
        {
            var file = Path.Combine(files.FullName, "authority.pem");
            await File.WriteAllTextAsync(file, authority).ConfigureAwait(false);
            arguments.AddRange(["--authority", file]);
        }

        return new(Start("java", arguments), files);
    }

    private static async Task<string> CompileAsync()
    {
        var classes = Directory.CreateTempSubdirectory("java-peer-classes-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => classes.Delete(recursive: true);
        var sources = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "JavaPeer"), "*.java");
        using var javac = Start("javac", ["-d", classes.FullName, "-cp", Gson, .. sources]);
        var errors = await javac.StandardError.ReadToEndAsync().ConfigureAwait(false);
        await javac.WaitForExitAsync().ConfigureAwait(false);
        return javac.ExitCode == 0 ? classes.FullName : throw new InvalidOperationException($"javac failed: {errors}");
    }

    private static Process Start(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
