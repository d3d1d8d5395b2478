using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Configuration;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Jobs;
using Plugin.HyperV.Files;
using Plugin.HyperV.Handlers;
using Plugin.HyperV.Reconciliation;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV;

/// <summary>Drives one Hyper-V host for CloudStack.</summary>
/// <remarks>Call <see cref="StartAsync"/> once before the first command.</remarks>
[Plugin("Hyper-V")]
public sealed partial class HyperVPlugin : IReconcilesInterrupted, IDisposable
{
    private readonly StorageRoots _roots;
    private readonly AtomicFiles _atomicFiles;
    private readonly Heartbeat _heartbeat;
    private readonly HyperVDriver _driver;
    private readonly InterruptedWork _interrupted;

    /// <summary>Puts the plugin together.</summary>
    /// <param name="session">The session to the host; the caller disposes it.</param>
    /// <param name="files">The host's files.</param>
    /// <param name="state">What earlier processes remembered.</param>
    /// <param name="options">Validated settings.</param>
    /// <param name="time">The clock.</param>
    /// <param name="loggers">Where logs go.</param>
    public HyperVPlugin(
        ICimSession session, IHostFiles files, IPluginStateStore state, HyperVOptions options, TimeProvider time, ILoggerFactory loggers)
    {
        _roots = new StorageRoots(options.StorageRoots);
        var pools = new StoragePools(files, _roots, state);
        _driver = new HyperVDriver(session, files, _roots, DriverSettingsOf(options), time, loggers);
        _atomicFiles = new AtomicFiles(files, _roots, state, loggers.CreateLogger<AtomicFiles>());
        _heartbeat = new Heartbeat(files, pools, state, time, loggers.CreateLogger<Heartbeat>());
        _interrupted = new InterruptedWork(_driver.Catalog, loggers.CreateLogger<InterruptedWork>());
        var diskFiles = new DiskFiles(files, _roots);
        var translator = new VmTranslator(diskFiles);
        var locator = new PoolLocator(pools, _driver);
        Startup = new StartupHandler(_driver, files, _roots, state, _heartbeat, options);
        Host = new HostHandlers(_driver, state);
        PowerStates = new PowerStateHandler(_driver);
        Vms = new VmHandlers(_driver, translator, new SystemVmIso(files, _roots, loggers.CreateLogger<SystemVmIso>()));
        Migration = new MigrationHandlers(_driver, translator);
        VmSnapshots = new VmSnapshotHandlers(_driver);
        Nics = new NicHandlers(_driver);
        Pools = new PoolHandlers(pools, _heartbeat);
        Volumes = new VolumeHandlers(
            _driver, files, _roots, locator, diskFiles, _atomicFiles, new CopyRunner(_driver, files, diskFiles, _atomicFiles, options));
        EarlierStorage = new EarlierStorageHandlers(_driver, files, diskFiles, _atomicFiles);
        Statistics = new StatisticsHandlers(_driver, locator, diskFiles);
        Ha = new HaHandlers(new HostLiveness(files, pools, time));
    }

    /// <summary>Introduces the host.</summary>
    [Handlers]
    public StartupHandler Startup { get; }

    /// <summary>Answers for the host as a whole.</summary>
    [Handlers]
    public HostHandlers Host { get; }

    /// <summary>Reports the VMs of the host.</summary>
    [Handlers]
    public PowerStateHandler PowerStates { get; }

    /// <summary>Runs VMs.</summary>
    [Handlers]
    public VmHandlers Vms { get; }

    /// <summary>Moves VMs.</summary>
    [Handlers]
    public MigrationHandlers Migration { get; }

    /// <summary>Takes snapshots of VMs.</summary>
    [Handlers]
    public VmSnapshotHandlers VmSnapshots { get; }

    /// <summary>Rewires NICs.</summary>
    [Handlers]
    public NicHandlers Nics { get; }

    /// <summary>Connects pools.</summary>
    [Handlers]
    public PoolHandlers Pools { get; }

    /// <summary>Looks after volumes, templates and ISOs.</summary>
    [Handlers]
    public VolumeHandlers Volumes { get; }

    /// <summary>Serves the storage commands of earlier kernels.</summary>
    [Handlers]
    public EarlierStorageHandlers EarlierStorage { get; }

    /// <summary>Says what VMs and volumes use.</summary>
    [Handlers]
    public StatisticsHandlers Statistics { get; }

    /// <summary>Says whether other hosts live.</summary>
    [Handlers]
    public HaHandlers Ha { get; }

    /// <summary>
    /// Reconciles with the host before the first command: removes the VMs and files that an earlier process did not finish,
    /// and starts the heartbeat.
    /// </summary>
    /// <exception cref="CimException">The host cannot be reached.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await RemoveUnfinishedAsync(cancellationToken);
        _heartbeat.Start();
    }

    /// <summary>Removes what interrupted commands left half done, and says what the host has of the rest.</summary>
    /// <exception cref="CimException">The host cannot be reached.</exception>
    public async ValueTask ReconcileAsync(IReadOnlyList<InterruptedCommand> interrupted, CancellationToken cancellationToken)
    {
        await RemoveUnfinishedAsync(cancellationToken);
        await _interrupted.TellAsync(interrupted, cancellationToken);
    }

    /// <summary>Stops the heartbeat.</summary>
    public void Dispose() => _heartbeat.Dispose();

    private async Task RemoveUnfinishedAsync(CancellationToken cancellationToken)
    {
        if (await _driver.Host.DefaultDiskDirectoryAsync(cancellationToken) is { } directory)
        {
            _roots.Add(directory);
        }

        await _driver.Removal.RemoveAllHalfBuiltAsync(cancellationToken);
        await _atomicFiles.RemoveLeftoversAsync(cancellationToken);
    }

    private static DriverSettings DriverSettingsOf(HyperVOptions options) => new()
    {
        Jobs = new JobSettings { Deadline = options.JobDeadline },
        ShutdownPatience = options.ShutdownPatience,
        RemoveStoppedVms = options.RemoveStoppedVms,
        DefaultSwitch = options.DefaultSwitch,
        HostNames = options.HostNames.AsReadOnly(),
        KeyProtector = options.KeyProtectorFile is { } file ? File.ReadAllBytes(file) : null,
    };
}
