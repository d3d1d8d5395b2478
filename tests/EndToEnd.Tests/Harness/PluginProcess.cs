using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace EndToEnd.Tests.Harness;

/// <summary>The sample's real process on a port of its own, with everything it prints.</summary>
internal sealed class PluginProcess : IAsyncDisposable
{
    private const string ReadyMark = "Ready: ";
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PluginProcess(Process process) => _process = process;

    /// <summary>Where it listens.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Everything it has printed so far, errors included.</summary>
    public string Printed => string.Join('\n', _printed);

    /// <summary>Starts the process and waits until it says that it is ready.</summary>
    /// <param name="dataDirectory">Its data directory.</param>
    /// <param name="settings">Further settings, <c>--Section:Key=Value</c>.</param>
    public static async Task<PluginProcess> StartAsync(string dataDirectory, params string[] settings)
    {
        var started = Launch(["--simulate", "--listen", "https://127.0.0.1:0", "--data", dataDirectory, .. settings]);
        try
        {
            started.Url = await started._ready.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
            return started;
        }
        catch (TimeoutException)
        {
            await started.DisposeAsync();
            throw new TimeoutException($"The plugin process was not ready within {s_patience}:\n{started.Printed}");
        }
    }

    /// <summary>Starts the process and waits until it has ended by itself.</summary>
    /// <returns>Its exit code and what it printed.</returns>
    public static async Task<(int ExitCode, string Printed)> RunToEndAsync(params string[] args)
    {
        await using var started = Launch(args);
        await started.WaitForExitAsync();
        return (started._process.ExitCode, started.Printed);
    }

    /// <summary>Ends the process as a power cut would: at once, without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitForExitAsync();
    }

    /// <summary>Asks the process to stop as a service manager would.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static PluginProcess Launch(string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "HyperVAgent.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        var launched = new PluginProcess(new Process { StartInfo = start });
        launched._process.OutputDataReceived += (_, line) => launched.Take(line.Data);
        launched._process.ErrorDataReceived += (_, line) => launched.Take(line.Data);
        launched._process.Start();
        launched._process.StandardInput.Close();
        launched._process.BeginOutputReadLine();
        launched._process.BeginErrorReadLine();
        return launched;
    }

    private async Task WaitForExitAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);
        await _process.WaitForExitAsync(limit.Token);
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            _ready.TrySetException(new InvalidOperationException($"The plugin process ended before it was ready:\n{Printed}"));
            return;
        }

        _printed.Enqueue(line);
        if (line.StartsWith(ReadyMark, StringComparison.Ordinal))
        {
            _ready.TrySetResult(line[ReadyMark.Length..].Trim());
        }
    }
}
