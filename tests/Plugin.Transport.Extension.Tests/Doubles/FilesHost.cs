using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plugin.Transport.Extension.Tests.Doubles;

/// <summary>A host of files with its data directory, called through a Python program that does as the kernel does.</summary>
internal sealed class FilesHost : IAsyncDisposable
{
    public const string VmName = "i-2-10-VM";

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ext-");
    private Process? _process;
    private int _payloads;

    private readonly string _kind;

    /// <param name="kind">What the plugin serves: <c>hosts</c> or <c>networks</c>.</param>
    public FilesHost(string kind = "hosts")
    {
        _kind = kind;
        Requires.Program("python3", "python3");
    }

    public string Data => Path.Combine(_folder.FullName, "data");

    public string Socket => Path.Combine(Data, "extension.sock");

    public string Log => File.Exists(Path.Combine(Data, "extension.log")) ? File.ReadAllText(Path.Combine(Data, "extension.log")) : "";

    /// <summary>The state of the VM; null when the host does not have it.</summary>
    public string? VmState => File.Exists(VmFile) ? File.ReadAllText(VmFile) : null;

    private string VmFile => Path.Combine(Data, "vms", VmName);

    /// <summary>Has the host be out of reach.</summary>
    public void BreakDown()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "vms.fault"), "");
    }

    public void HasVm(string state, string name = VmName)
    {
        Directory.CreateDirectory(Path.Combine(Data, "vms"));
        File.WriteAllText(Path.Combine(Data, "vms", name), state);
    }

    /// <summary>A payload of the VM whose handler does as it is told.</summary>
    public string VmPayload(string? behave = null, Action<JsonObject>? change = null)
    {
        var json = JsonNode.Parse(File.ReadAllText(TestPrograms.File("Payloads/vm.json")))!.AsObject();
        if (behave is not null)
        {
            json["externaldetails"]!["virtualmachine"]!["behave"] = behave;
        }

        change?.Invoke(json);
        return Payload(json.ToJsonString());
    }

    /// <summary>What the network device was asked.</summary>
    public string Networks => File.Exists(Path.Combine(Data, "networks")) ? File.ReadAllText(Path.Combine(Data, "networks")) : "";

    /// <summary>The payload of a network command.</summary>
    public string NetworkPayload(string command, Action<JsonObject>? change = null)
    {
        var json = JsonNode.Parse(File.ReadAllText(TestPrograms.File($"Payloads/network/{command}.json")))!.AsObject();
        change?.Invoke(json);
        return Payload(json.ToJsonString());
    }

    /// <summary>A payload without a VM.</summary>
    public string HostPayload() => Payload(File.ReadAllText(TestPrograms.File("Payloads/host.json")));

    public string Payload(string text)
    {
        var path = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _payloads)}.json");
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Starts the plugin process that takes the calls from then on.</summary>
    public async Task StartProcessAsync()
    {
        var start = Describe(TestPrograms.Plugin);
        _process = Process.Start(start)!;
        var ready = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        ready.Should().Be($"Ready: {Socket}");
    }

    /// <summary>Kills the plugin process.</summary>
    public async Task KillProcessAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Calls the plugin's own executable.</summary>
    public Task<CallOutcome> CallAsync(string action, string payload, int seconds = 60, string? third = null, string? executable = null) =>
        CallAsync(TestPrograms.File("Python/kernel_caller.py"), [seconds.ToString(CultureInfo.InvariantCulture), executable ?? TestPrograms.Plugin, action, payload, .. third is null ? (string[])[] : [third]]);

    /// <summary>Calls the thin client and kills it before the time that it is told.</summary>
    public Task<CallOutcome> CallWithThirdAsync(string action, string payload, int killAfter, string third) =>
        CallAsync(action, payload, killAfter, third, TestPrograms.Client);

    /// <summary>Calls the thin client.</summary>
    public Task<CallOutcome> CallClientAsync(string action, string payload, int seconds = 60) =>
        CallAsync(action, payload, seconds, executable: TestPrograms.Client);

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await KillProcessAsync();
        }

        _process?.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<CallOutcome> CallAsync(string script, IReadOnlyList<string> arguments)
    {
        using var python = Process.Start(Describe("python3", [script, .. arguments]))!;
        var output = await python.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(120));
        await python.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return JsonSerializer.Deserialize<CallOutcome>(output, s_web)!;
    }

    private ProcessStartInfo Describe(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        start.Environment["NATIVE_PLUGIN_DATA"] = Data;
        start.Environment["NATIVE_PLUGIN_KIND"] = _kind;
        start.Environment["PLUGIN_EXTENSION_SOCKET"] = Socket;
        return start;
    }
}
