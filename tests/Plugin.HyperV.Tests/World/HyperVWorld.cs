using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Configuration;
using Plugin.HyperV.Files;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Tests.World;

/// <summary>Two simulated hosts in a directory of their own, with the plugin on the first one.</summary>
internal sealed class HyperVWorld : IDisposable
{
    public const string Address = "127.0.0.1";
    public const string SecondAddress = "127.0.0.2";
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("hyperv-world-");
    private readonly ICimSession _session;
    private readonly FilePluginStateStore _state;

    public HyperVWorld(Action<SimulatedClusterOptions>? configure = null, Action<HyperVOptions>? configurePlugin = null, TimeProvider? time = null)
    {
        var options = new SimulatedClusterOptions
        {
            DataDirectory = _directory.FullName,
            JobDuration = TimeSpan.FromMilliseconds(1),
            GuestShutdownDuration = TimeSpan.FromMilliseconds(1),
            UseQemuImg = false,
        };
        configure?.Invoke(options);
        Cluster = new SimulatedCluster(options);
        _session = Cluster.OpenSession(Address);
        _state = new FilePluginStateStore(Path.Combine(_directory.FullName, "plugin", "state.json"));
        Options = new HyperVOptions { ShutdownPatience = TimeSpan.FromSeconds(30) };
        Options.StorageRoots.Add(StorageRoots.AnyShare);
        configurePlugin?.Invoke(Options);
        Plugin = NewPlugin(time ?? TimeProvider.System);
    }

    public SimulatedCluster Cluster { get; }

    public HyperVOptions Options { get; }

    public HyperVPlugin Plugin { get; private set; }

    public IPluginStateStore State => _state;

    public IHostFiles Files => Cluster.Files(Address);

    public ICimSession Session => _session;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What a kernel that sends this command gets back: the handler's answer, or the failure answer of its class.</summary>
    public async Task<TAnswer> SendAsync<TAnswer>(ICommand<TAnswer> command, CancellationToken? cancellation = null)
        where TAnswer : Answer =>
        (TAnswer)await InvokeAsync(RouteOf((Command)command), (Command)command, cancellation ?? Cancellation);

    /// <summary>The same for a command as it comes over the wire; null when it is not served.</summary>
    public async Task<Answer?> SendAsync(string wireName, string body)
    {
        var route = ((IPlugin)Plugin).FindRoute(Encoding.UTF8.GetBytes(wireName));
        return route is null ? null : await InvokeAsync(route, Read(route, body), Cancellation);
    }

    public static CommandContext Context(CancellationToken? cancellation = null) =>
        new() { Resource = Address, LogId = "test", Cancellation = cancellation ?? Cancellation };

    /// <summary>The plugin of a process that is started again on the same host.</summary>
    public async Task RestartPluginAsync()
    {
        Plugin.Dispose();
        Plugin = NewPlugin(TimeProvider.System);
        await Plugin.StartAsync(Cancellation);
    }

    public void Seed(string path, int bytes = 4096)
    {
        Files.CreateDirectory(HostPath.Directory(path));
        using var file = Files.Create(path);
        var content = new byte[bytes];
        new Random(bytes).NextBytes(content);
        file.Write(content);
    }

    public async Task<IReadOnlyList<CimInstance>> MachinesAsync(string name) =>
        await _session.QueryAsync(CimNamespaces.Virtualization, CimQuery.From("Msvm_ComputerSystem").Where("ElementName", name), Cancellation);

    public void Dispose()
    {
        Plugin.Dispose();
        _state.Dispose();
        Cluster.Dispose();
        _directory.Delete(recursive: true);
    }

    private static Command Read(CommandRoute route, string body)
    {
        var reader = new WireReader(Encoding.UTF8.GetBytes(body), null);
        return route.Read(ref reader);
    }

    private CommandRoute RouteOf(Command command) =>
        ((IPlugin)Plugin).Manifest.Routes.Single(route => route.CommandType == command.GetType());

    private async Task<Answer> InvokeAsync(CommandRoute route, Command command, CancellationToken cancellation)
    {
        try
        {
            return await route.InvokeAsync(Plugin, command, Context(cancellation));
        }
        catch (Exception error) when (error is CommandFailedException or CimException or IOException or OperationCanceledException)
        {
            return route.CreateFailure(error.Message);
        }
    }

    private HyperVPlugin NewPlugin(TimeProvider time) =>
        new(_session, Files, _state, Options, time, NullLoggerFactory.Instance);
}
