using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests.Harness;

/// <summary>The sample's real process on a port of its own, with everything it prints.</summary>
internal sealed partial class PluginProcess : IAsyncDisposable
{
    private const string Agent = "HyperVAgent.dll";
    private const string Hello = "Hello.dll";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Regex _readyLine;

    private PluginProcess(Process process, Regex readyLine)
    {
        _process = process;
        _readyLine = readyLine;
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Everything it has printed so far, errors included.</summary>
    public string Printed => string.Join('\n', _printed);

    /// <summary>Starts the Hyper-V process and waits until it says that it is ready.</summary>
    /// <param name="dataDirectory">Its data directory.</param>
    /// <param name="settings">Further settings, <c>--Section:Key=Value</c>.</param>
    public static Task<PluginProcess> StartAsync(string dataDirectory, params string[] settings) =>
        StartAsync(Launch(Agent, ReadyNotice(), ["--simulate", "--listen", "https://127.0.0.1:0", "--data", dataDirectory, .. settings]));

    /// <summary>Starts the smallest sample for direct connect and waits until its log says that it listens.</summary>
    /// <param name="dataDirectory">Its data directory.</param>
    public static Task<PluginProcess> StartHelloAsync(string dataDirectory) =>
        StartAsync(Launch(Hello, ListeningLog(), ["--listen", "https://127.0.0.1:0", "--data", dataDirectory]));

    /// <summary>Starts the smallest sample as an agent; the kernel sees when it is ready.</summary>
    /// <param name="dataDirectory">Its data directory.</param>
    /// <param name="kernel">The kernel's end of the agent bus.</param>
    public static PluginProcess StartHelloAgent(string dataDirectory, IPEndPoint kernel) =>
        Launch(Hello, ListeningLog(), ["--agent", kernel.ToString(), "--data", dataDirectory, "--Agent:TrustAnyKernel", "true", "--Agent:HypervisorType", "KVM"]);

    /// <summary>Calls the smallest sample as the kernel calls an extension.</summary>
    /// <returns>The exit code, and all that came out of both streams.</returns>
    public static Task<(int ExitCode, string Printed)> CallHelloAsync(string dataDirectory, string action, string payload) =>
        CallAsync(Hello, action, payload, new() { ["Plugin__DataDirectory"] = dataDirectory });

    private static async Task<PluginProcess> StartAsync(PluginProcess started)
    {
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
        await using var started = Launch(Agent, ReadyNotice(), args);
        await started.WaitForExitAsync();
        return (started._process.ExitCode, started.Printed);
    }

    /// <summary>Calls the sample as the kernel calls an extension.</summary>
    /// <returns>The exit code, and all that came out of both streams.</returns>
    public static Task<(int ExitCode, string Printed)> CallExtensionAsync(string dataDirectory, string action, string payload) =>
        CallAsync(Agent, action, payload, new() { ["Plugin__DataDirectory"] = dataDirectory, ["Simulator__Enabled"] = "true" });

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

    private static async Task<(int ExitCode, string Printed)> CallAsync(string program, string action, string payload, Dictionary<string, string> environment)
    {
        const string Seconds = "120";
        var file = Path.Combine(AppContext.BaseDirectory, "Data", "extension", payload + ".json");
        await using var started = Launch(program, ReadyNotice(), [action, file, Seconds], environment);
        await started.WaitForExitAsync();
        return (started._process.ExitCode, started.Printed);
    }

    private static PluginProcess Launch(string program, Regex readyLine, string[] args, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        var launched = new PluginProcess(new Process { StartInfo = start }, readyLine);
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
        if (_readyLine.Match(line) is { Success: true } ready)
        {
            _ready.TrySetResult(ready.Groups["url"].Value);
        }
    }

    [GeneratedRegex("^Ready: (?<url>https://\\S+)$")]
    private static partial Regex ReadyNotice();

    [GeneratedRegex("listens for the kernel on (?<url>https://[^/]+)/")]
    private static partial Regex ListeningLog();
}
