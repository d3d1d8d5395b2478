using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.HyperV;
using Plugin.HyperV.Handlers;

namespace HyperVAgent.External;

/// <summary>
/// The Hyper-V plugin for every way to the kernel. What comes through an extension has no disks, so the handlers of VMs are
/// wrapped in ones that make them; all else is the plugin's own.
/// </summary>
[Plugin("Hyper-V")]
internal sealed partial class HyperVAgentPlugin(HyperVPlugin host)
{
    private readonly ExternalVms _vms = new(host);
    private readonly ExternalSnapshots _snapshots = new(host);

    [Handlers]
    public StartupHandler Startup => host.Startup;

    [Handlers]
    public HostHandlers Host => host.Host;

    [Handlers]
    public PowerStateHandler PowerStates => host.PowerStates;

    [Handlers]
    public ExternalVms Vms => _vms;

    [Handlers]
    public IVmScaling Scaling => host.Vms;

    [Handlers]
    public MigrationHandlers Migration => host.Migration;

    [Handlers]
    public VmSnapshotHandlers VmSnapshots => host.VmSnapshots;

    [Handlers]
    public ExternalSnapshots Snapshots => _snapshots;

    [Handlers]
    public NicHandlers Nics => host.Nics;

    [Handlers]
    public PoolHandlers Pools => host.Pools;

    [Handlers]
    public VolumeHandlers Volumes => host.Volumes;

    [Handlers]
    public EarlierStorageHandlers EarlierStorage => host.EarlierStorage;

    [Handlers]
    public StatisticsHandlers Statistics => host.Statistics;

    [Handlers]
    public HaHandlers Ha => host.Ha;

    [Handlers]
    public IReconcilesInterrupted Interrupted => host;
}
