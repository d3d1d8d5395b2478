using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.VmSnapshots;
using Plugin.CloudStack.Volumes;

namespace TrimmedPlugin;

/// <summary>Forty commands of a hypervisor host; a plugin of theirs must pay for these contracts and no others.</summary>
[Plugin("trimmed")]
internal sealed partial class FortyCommands
{
    [Handles]
    public ValueTask<ReadyAnswer> Handle(ReadyCommand command, CommandContext context) => new(new ReadyAnswer());

    [Handles]
    public ValueTask<SetupAnswer> Handle(SetupCommand command, CommandContext context) => new(new SetupAnswer());

    [Handles]
    public ValueTask<CheckHealthAnswer> Handle(CheckHealthCommand command, CommandContext context) => new(new CheckHealthAnswer());

    [Handles]
    public ValueTask<CheckNetworkAnswer> Handle(CheckNetworkCommand command, CommandContext context) => new(new CheckNetworkAnswer());

    [Handles]
    public ValueTask<MaintainAnswer> Handle(MaintainCommand command, CommandContext context) => new(new MaintainAnswer());

    [Handles]
    public ValueTask<Answer> Handle(PingRoutingCommand command, CommandContext context) => new(new Answer());

    [Handles]
    public ValueTask<GetHostStatsAnswer> Handle(GetHostStatsCommand command, CommandContext context) => new(new GetHostStatsAnswer());

    [Handles]
    public ValueTask<PlugNicAnswer> Handle(PlugNicCommand command, CommandContext context) => new(new PlugNicAnswer());

    [Handles]
    public ValueTask<UnPlugNicAnswer> Handle(UnPlugNicCommand command, CommandContext context) => new(new UnPlugNicAnswer());

    [Handles]
    public ValueTask<GetVmConfigAnswer> Handle(GetVmConfigCommand command, CommandContext context) => new(new GetVmConfigAnswer());

    [Handles]
    public ValueTask<ModifyVmNicConfigAnswer> Handle(ModifyVmNicConfigCommand command, CommandContext context) => new(new ModifyVmNicConfigAnswer());

    [Handles]
    public ValueTask<Answer> Handle(CreateStoragePoolCommand command, CommandContext context) => new(new Answer());

    [Handles]
    public ValueTask<ModifyStoragePoolAnswer> Handle(ModifyStoragePoolCommand command, CommandContext context) => new(new ModifyStoragePoolAnswer());

    [Handles]
    public ValueTask<Answer> Handle(DeleteStoragePoolCommand command, CommandContext context) => new(new Answer());

    [Handles]
    public ValueTask<GetStorageStatsAnswer> Handle(GetStorageStatsCommand command, CommandContext context) => new(new GetStorageStatsAnswer());

    [Handles]
    public ValueTask<StartAnswer> Handle(StartCommand command, CommandContext context) => new(new StartAnswer());

    [Handles]
    public ValueTask<StopAnswer> Handle(StopCommand command, CommandContext context) => new(new StopAnswer());

    [Handles]
    public ValueTask<RebootAnswer> Handle(RebootCommand command, CommandContext context) => new(new RebootAnswer());

    [Handles]
    public ValueTask<CheckVirtualMachineAnswer> Handle(CheckVirtualMachineCommand command, CommandContext context) => new(new CheckVirtualMachineAnswer());

    [Handles]
    public ValueTask<GetVncPortAnswer> Handle(GetVncPortCommand command, CommandContext context) => new(new GetVncPortAnswer());

    [Handles]
    public ValueTask<PrepareForMigrationAnswer> Handle(PrepareForMigrationCommand command, CommandContext context) => new(new PrepareForMigrationAnswer());

    [Handles]
    public ValueTask<MigrateAnswer> Handle(MigrateCommand command, CommandContext context) => new(new MigrateAnswer());

    [Handles]
    public ValueTask<ScaleVmAnswer> Handle(ScaleVmCommand command, CommandContext context) => new(new ScaleVmAnswer());

    [Handles]
    public ValueTask<CreateVMSnapshotAnswer> Handle(CreateVMSnapshotCommand command, CommandContext context) => new(new CreateVMSnapshotAnswer());

    [Handles]
    public ValueTask<DeleteVMSnapshotAnswer> Handle(DeleteVMSnapshotCommand command, CommandContext context) => new(new DeleteVMSnapshotAnswer());

    [Handles]
    public ValueTask<RevertToVMSnapshotAnswer> Handle(RevertToVMSnapshotCommand command, CommandContext context) => new(new RevertToVMSnapshotAnswer());

    [Handles]
    public ValueTask<RestoreVMSnapshotAnswer> Handle(RestoreVMSnapshotCommand command, CommandContext context) => new(new RestoreVMSnapshotAnswer());

    [Handles]
    public ValueTask<GetVmStatsAnswer> Handle(GetVmStatsCommand command, CommandContext context) => new(new GetVmStatsAnswer());

    [Handles]
    public ValueTask<GetVmDiskStatsAnswer> Handle(GetVmDiskStatsCommand command, CommandContext context) => new(new GetVmDiskStatsAnswer());

    [Handles]
    public ValueTask<GetVmNetworkStatsAnswer> Handle(GetVmNetworkStatsCommand command, CommandContext context) => new(new GetVmNetworkStatsAnswer());

    [Handles]
    public ValueTask<GetVolumeStatsAnswer> Handle(GetVolumeStatsCommand command, CommandContext context) => new(new GetVolumeStatsAnswer());

    [Handles]
    public ValueTask<MigrateWithStorageAnswer> Handle(MigrateWithStorageCommand command, CommandContext context) => new(new MigrateWithStorageAnswer());

    [Handles]
    public ValueTask<CreateObjectAnswer> Handle(CreateObjectCommand command, CommandContext context) => new(new CreateObjectAnswer());

    [Handles]
    public ValueTask<CopyCmdAnswer> Handle(CopyCommand command, CommandContext context) => new(new CopyCmdAnswer());

    [Handles]
    public ValueTask<Answer> Handle(DeleteCommand command, CommandContext context) => new(new Answer());

    [Handles]
    public ValueTask<Answer> Handle(DestroyCommand command, CommandContext context) => new(new Answer());

    [Handles]
    public ValueTask<AttachAnswer> Handle(AttachCommand command, CommandContext context) => new(new AttachAnswer());

    [Handles]
    public ValueTask<DettachAnswer> Handle(DettachCommand command, CommandContext context) => new(new DettachAnswer());

    [Handles]
    public ValueTask<ResizeVolumeAnswer> Handle(ResizeVolumeCommand command, CommandContext context) => new(new ResizeVolumeAnswer());

    [Handles]
    public ValueTask<MigrateVolumeAnswer> Handle(MigrateVolumeCommand command, CommandContext context) => new(new MigrateVolumeAnswer());
}
