using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Tests.Doubles;

/// <summary>A running plugin process, with everything it prints.</summary>
internal sealed partial class PublishedProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly TaskCompletionSource<Uri> _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly HttpClient _client = new(new HttpClientHandler
    {
        // As CloudStack does, which the certificate that the process made for itself could not satisfy.
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    });

    private PublishedProcess(ProcessStartInfo start) => _process = new() { StartInfo = start };

    /// <summary>Everything it has printed so far, errors included.</summary>
    public string Printed => string.Join('\n', _printed);

    /// <summary>Starts a process and waits until its log says that it listens.</summary>
    public static async Task<PublishedProcess> StartAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var started = new PublishedProcess(start);
        started._process.OutputDataReceived += (_, line) => started.Take(line.Data);
        started._process.ErrorDataReceived += (_, line) => started.Take(line.Data);
        started._process.Start();
        started._process.BeginOutputReadLine();
        started._process.BeginErrorReadLine();
        started._client.BaseAddress = await started._listens.Task.WaitAsync(PublishedPlugin.Patience, TestContext.Current.CancellationToken);
        return started;
    }

    /// <summary>Posts a command as the kernel does with direct connect.</summary>
    /// <returns>The reply.</returns>
    public async Task<string> PostAsync(string command, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri($"/api/HypervResource/{command}", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks the process to stop as a service manager would.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(PublishedPlugin.Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _client.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            _listens.TrySetException(new InvalidOperationException($"The plugin process ended before it listened:\n{Printed}"));
            return;
        }

        _printed.Enqueue(line);
        if (ListeningLog().Match(line) is { Success: true } listens)
        {
            _listens.TrySetResult(new(listens.Groups["url"].Value));
        }
    }

    [GeneratedRegex("listens for the kernel on (?<url>https://[^/]+)/")]
    private static partial Regex ListeningLog();
}
