using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Simulator.Tests.Support;

/// <summary>A cluster of two hosts in a directory of its own, and short ways to call it.</summary>
public sealed class TestCluster : IDisposable
{
    public const string Pool = @"\\sofs\pools\p1";
    private readonly SimulatedClusterOptions _options;
    private readonly bool _ownsDirectory;

    private TestCluster(SimulatedClusterOptions options, bool ownsDirectory)
    {
        _options = options;
        _ownsDirectory = ownsDirectory;
        Cluster = new SimulatedCluster(options, Log);
        Session = Cluster.OpenSession("127.0.0.1");
        Files = Cluster.Files("127.0.0.1");
        Files.CreateDirectory(Pool);
    }

    public SimulatedCluster Cluster { get; }

    public ICimSession Session { get; }

    public IHostFiles Files { get; }

    public RecordingLogger Log { get; } = new();

    public string DataDirectory => _options.DataDirectory;

    /// <summary>Methods complete at once, disks are sparse; change what a test is about.</summary>
    public static TestCluster Start(Action<SimulatedClusterOptions>? change = null, string? dataDirectory = null)
    {
        var options = new SimulatedClusterOptions
        {
            DataDirectory = dataDirectory ?? Directory.CreateTempSubdirectory("hyperv-simulator-").FullName,
            JobDuration = TimeSpan.Zero,
            GuestShutdownDuration = TimeSpan.Zero,
            UseQemuImg = false,
        };
        change?.Invoke(options);
        return new TestCluster(options, dataDirectory is null);
    }

    /// <summary>A second life of the same data, as after the end of the process.</summary>
    public TestCluster Restart(Action<SimulatedClusterOptions>? change = null)
    {
        Cluster.Dispose();
        return Start(change, DataDirectory);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task<IReadOnlyList<CimInstance>> QueryAsync(CimQuery query, string cimNamespace = CimNamespaces.Virtualization) =>
        await Session.QueryAsync(cimNamespace, query, Token);

    public async Task<IReadOnlyList<CimInstance>> AssociatorsAsync(CimPath source, string resultClass, string? associationClass = null) =>
        await Session.AssociatorsAsync(source, resultClass, associationClass, Token);

    public async Task<CimInstance?> GetAsync(CimPath path) => await Session.GetAsync(path, Token);

    public async Task<CimMethodResult> InvokeAsync(CimPath target, string method, CimArguments arguments) =>
        await Session.InvokeAsync(target, method, arguments, Token);

    public async Task<CimPath> ServiceAsync(string className) => (await QueryAsync(CimQuery.From(className))).Single().RequirePath();

    /// <summary>Calls a method of a service.</summary>
    public async Task<CimMethodResult> CallAsync(string service, string method, CimArguments arguments) =>
        await InvokeAsync(await ServiceAsync(service), method, arguments);

    /// <summary>Calls a method of the management service.</summary>
    public Task<CimMethodResult> ManageAsync(string method, CimArguments arguments) =>
        CallAsync("Msvm_VirtualSystemManagementService", method, arguments);

    /// <summary>The job when it has come to its end, within a bounded time.</summary>
    public async Task<CimInstance> EndOfAsync(CimPath job)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            var found = (await Session.GetAsync(job, limit.Token))!;
            if (found.Integer("JobState") >= 7)
            {
                return found;
            }

            await Task.Yield();
        }
    }

    public async Task<TestMachine> DefineAsync(string name, int generation = 2, ulong megabytes = 1024)
    {
        var settings = new CimInstance("Msvm_VirtualSystemSettingData")
        {
            ["ElementName"] = name,
            ["VirtualSystemSubType"] = $"Microsoft:Hyper-V:SubType:{generation}",
        };
        var memory = new CimInstance("Msvm_MemorySettingData")
        {
            ["ResourceSubType"] = "Microsoft:Hyper-V:Memory",
            ["VirtualQuantity"] = megabytes,
            ["Reservation"] = megabytes,
            ["Limit"] = megabytes,
        };
        var result = await ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", settings }, { "ResourceSettings", new[] { memory } } });
        result.ReturnValue.Should().Be(0);
        return new TestMachine(this, (CimPath)result.Out["ResultingSystem"]!);
    }

    public async Task<string> CreateDiskAsync(string name, ulong bytes = 64UL << 20, string? folder = null)
    {
        var path = $@"{folder ?? Pool}\{name}";
        var result = await CallAsync("Msvm_ImageManagementService", "CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", DiskSettings(path, bytes) } });
        result.ReturnValue.Should().Be(0);
        return path;
    }

    public static CimInstance DiskSettings(string path, ulong bytes, ushort type = 3) => new("Msvm_VirtualHardDiskSettingData")
    {
        ["Path"] = path,
        ["Type"] = type,
        ["Format"] = (ushort)(path.EndsWith("vhd", StringComparison.OrdinalIgnoreCase) ? 2 : 3),
        ["MaxInternalSize"] = bytes,
    };

    public string CreateFile(string path, string content = "iso")
    {
        using var stream = Files.Create(path);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(content));
        return path;
    }

    public void Dispose()
    {
        Cluster.Dispose();
        if (_ownsDirectory)
        {
            Directory.Delete(DataDirectory, recursive: true);
        }
    }

    public sealed class RecordingLogger : ILogger<SimulatedCluster>
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

        public IReadOnlyCollection<(LogLevel Level, string Text)> Lines => _lines;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue((logLevel, formatter(state, exception)));
    }
}
