namespace Plugin.Cli.Capabilities;

/// <summary>What the kernel needs capabilities and their commands for. No attribute says it: it is the kernel's affair.</summary>
internal static class KernelWorkflows
{
    private static readonly Dictionary<string, string> s_needers = new(StringComparer.Ordinal)
    {
        ["config-drive"] = "hypervisors whose networks hand out user data on an ISO",
        ["ha"] = "hypervisors whose hosts watch each other",
        ["host"] = "every hypervisor",
        ["nic-hotplug"] = "hypervisors that add NICs to running VMs",
        ["nics"] = "Hyper-V, with virtual routers",
        ["security-groups"] = "hypervisors of zones with security groups",
        ["storage-pools"] = "every hypervisor with primary storage",
        ["vm-lifecycle"] = "every hypervisor",
        ["vm-migration"] = "hypervisors with shared storage",
        ["vm-scaling"] = "hypervisors that change running VMs",
        ["vm-snapshots"] = "hypervisors that take snapshots of whole VMs",
        ["vm-statistics"] = "every hypervisor",
        ["vm-storage-migration"] = "hypervisors that move running VMs with their disks",
        ["volumes"] = "hypervisors, and storage plugins that move data themselves",
    };

    private static readonly Dictionary<string, string> s_workflows = new(StringComparer.Ordinal)
    {
        ["AttachCommand"] = "attach a volume to a running VM; insert an ISO",
        ["CheckHealthCommand"] = "find out whether a silent host lives",
        ["CheckNetworkCommand"] = "connect a host",
        ["CheckOnHostCommand"] = "find out, from its neighbours, whether a host is down",
        ["CheckVirtualMachineCommand"] = "end a migration; find out whether a VM lives",
        ["CleanupNetworkRulesCmd"] = "connect a host; keep security groups tidy",
        ["CopyCommand"] = "deploy a VM: template to pool, template to volume; back up a snapshot; copy a volume",
        ["CreateObjectCommand"] = "deploy a VM or attach a data disk: make an empty volume; take a snapshot",
        ["CreateStoragePoolCommand"] = "add primary storage",
        ["CreateVMSnapshotCommand"] = "take a VM snapshot",
        ["DeleteCommand"] = "expunge a volume; delete a snapshot or template",
        ["DeleteStoragePoolCommand"] = "remove primary storage",
        ["DeleteVMSnapshotCommand"] = "delete a VM snapshot",
        ["DestroyCommand"] = "expunge a volume, and drop templates that a pool no longer needs",
        ["DettachCommand"] = "detach a volume from a running VM; eject an ISO",
        ["GetHostStatsCommand"] = "collect statistics of hosts",
        ["GetStorageStatsCommand"] = "collect statistics of pools",
        ["GetVmConfigCommand"] = "add a network to a virtual router",
        ["GetVmDiskStatsCommand"] = "collect statistics of disks",
        ["GetVmNetworkStatsCommand"] = "collect statistics of NICs",
        ["GetVmStatsCommand"] = "collect statistics of VMs",
        ["GetVncPortCommand"] = "open a VM's console",
        ["GetVolumeStatsCommand"] = "collect statistics of volumes",
        ["HandleConfigDriveIsoCommand"] = "deploy, start and stop a VM with a config drive",
        ["MaintainCommand"] = "put a host into maintenance",
        ["MigrateCommand"] = "migrate a running VM: on the source",
        ["MigrateVolumeCommand"] = "move a volume to another pool",
        ["MigrateWithStorageCommand"] = "migrate a running VM with its disks",
        ["ModifyStoragePoolCommand"] = "add primary storage; connect a host; storage maintenance",
        ["ModifyVmNicConfigCommand"] = "add a network to a virtual router, or remove it",
        ["PingRoutingCommand"] = "ask a host that has been silent",
        ["PlugNicCommand"] = "add a NIC to a running VM",
        ["PrepareForMigrationCommand"] = "migrate a running VM: on the destination, first",
        ["ReadyCommand"] = "connect a host: the last step",
        ["RebootCommand"] = "reboot a VM",
        ["ResizeVolumeCommand"] = "resize a volume",
        ["RestoreVMSnapshotCommand"] = "start or migrate a VM that has VM snapshots",
        ["RevertToVMSnapshotCommand"] = "revert to a VM snapshot",
        ["ScaleVmCommand"] = "scale a running VM",
        ["SecurityGroupRulesCmd"] = "start or migrate a VM, or change a rule, with security groups",
        ["SetupCommand"] = "add a host",
        ["StartCommand"] = "deploy and start a VM, virtual routers and system VMs too",
        ["StopCommand"] = "stop, destroy or expunge a VM; clean up after a failed start or migration",
        ["UnPlugNicCommand"] = "remove a NIC from a running VM",
    };

    /// <summary>The commands that it knows, by the last part of their wire names.</summary>
    public static IReadOnlyCollection<string> Commands => s_workflows.Keys;

    /// <summary>The kind of plugin that needs a capability.</summary>
    /// <exception cref="KeyNotFoundException">The capability is new, and nobody has said yet who needs it.</exception>
    public static string NeederOf(string capability) => s_needers[capability];

    /// <summary>The workflow that sends a command.</summary>
    /// <exception cref="KeyNotFoundException">The command is new in a capability, and nobody has said yet who sends it.</exception>
    public static string Of(string wireName) => s_workflows[wireName[(wireName.LastIndexOf('.') + 1)..]];
}
