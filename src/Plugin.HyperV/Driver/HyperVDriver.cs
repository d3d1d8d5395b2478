using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Checkpoints;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Host;
using Plugin.HyperV.Driver.Jobs;
using Plugin.HyperV.Driver.Migration;
using Plugin.HyperV.Driver.Network;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver;

/// <summary>One Hyper-V host, driven over its CIM session. Everything in it is safe for concurrent use.</summary>
public sealed class HyperVDriver
{
    /// <summary>Puts the driver of one host together.</summary>
    /// <param name="session">The session to the host; the driver does not dispose it.</param>
    /// <param name="files">The host's files.</param>
    /// <param name="roots">The directories that disks may lie in.</param>
    /// <param name="settings">What the driver needs to know about the host.</param>
    /// <param name="time">The clock that waiting is measured with.</param>
    /// <param name="loggers">Where the driver's logs go.</param>
    public HyperVDriver(
        ICimSession session, IHostFiles files, StorageRoots roots, DriverSettings settings, TimeProvider time, ILoggerFactory loggers)
    {
        var jobs = new JobRunner(session, settings.Jobs, time, loggers.CreateLogger<JobRunner>());
        var connection = new HyperVConnection(session, jobs);
        var defaults = new DefaultSettings(connection);
        var vmSettings = new VmSettings(connection);
        var gate = new VmGate();
        var sizing = new VmSizing(vmSettings);
        var disks = new VmDisks(vmSettings, defaults, files, roots);
        var nics = new VmNics(connection, vmSettings, defaults, new SwitchCatalog(connection, settings.DefaultSwitch));
        Session = session;
        Catalog = new VmCatalog(connection);
        var power = new VmPowerSwitch(connection, Catalog, time);
        Removal = new VmRemoval(connection, Catalog, vmSettings, power, loggers.CreateLogger<VmRemoval>());
        var builder = new VmBuilder(
            connection, Catalog, vmSettings, sizing, disks, new KeptDisks(disks), nics, new VirtualTpm(connection, settings.KeyProtector), Removal, settings, time, loggers.CreateLogger<VmBuilder>());
        Vms = new VmLifecycle(Catalog, builder, sizing, power, Removal, gate, settings, loggers.CreateLogger<VmLifecycle>());
        PowerReport = new VmPowerReport(Catalog, loggers.CreateLogger<VmPowerReport>());
        Devices = new VmDevices(Catalog, disks, nics, gate);
        Disks = new VirtualDisks(connection, files, roots);
        Migration = new VmMigration(connection, Catalog, vmSettings, gate, roots, settings);
        Checkpoints = new VmCheckpoints(connection, Catalog, vmSettings, power, gate);
        Host = new HostInspector(connection);
        Usage = new VmInspector(connection, Catalog, disks, nics);
        Switches = new SwitchCatalog(connection, settings.DefaultSwitch);
    }

    /// <summary>The session to the host.</summary>
    public ICimSession Session { get; }

    /// <summary>Finds VMs.</summary>
    public VmCatalog Catalog { get; }

    /// <summary>Starts, stops, resets and resizes VMs.</summary>
    public VmLifecycle Vms { get; }

    /// <summary>Says which VMs there are.</summary>
    public VmPowerReport PowerReport { get; }

    /// <summary>Removes VM definitions.</summary>
    public VmRemoval Removal { get; }

    /// <summary>Attaches disks, inserts images, plugs NICs.</summary>
    public VmDevices Devices { get; }

    /// <summary>Creates and resizes disk files.</summary>
    public VirtualDisks Disks { get; }

    /// <summary>Moves VMs and their disks.</summary>
    public VmMigration Migration { get; }

    /// <summary>Takes, deletes and applies checkpoints.</summary>
    public VmCheckpoints Checkpoints { get; }

    /// <summary>Reads what the host is and how busy it is.</summary>
    public HostInspector Host { get; }

    /// <summary>Reads how busy VMs are.</summary>
    public VmInspector Usage { get; }

    /// <summary>Finds virtual switches.</summary>
    public SwitchCatalog Switches { get; }
}
