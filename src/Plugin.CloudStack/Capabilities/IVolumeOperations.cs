using Plugin.Abstractions;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Creates, copies, attaches and deletes volumes, and brings templates and ISOs to where VMs need them.</summary>
[Capability("volumes")]
public interface IVolumeOperations
{
    /// <summary>Creates an empty volume, or a snapshot where the plugin takes snapshots.</summary>
    /// <returns>On success the object with <c>path</c>, <c>size</c> and <c>format</c>.</returns>
    ValueTask<CreateObjectAnswer> CreateAsync(CreateObjectCommand command, CommandContext context);

    /// <summary>
    /// Copies a template, volume or snapshot. The destination appears under its name only when it is complete; a
    /// failure or a crash leaves nothing that could be taken for it.
    /// </summary>
    /// <returns>On success the new object with <c>path</c>, <c>size</c> and <c>format</c>.</returns>
    ValueTask<CopyCmdAnswer> CopyAsync(CopyCommand command, CommandContext context);

    /// <summary>Deletes a volume, template or snapshot. What is gone already is a success.</summary>
    ValueTask<Answer> DeleteAsync(DeleteCommand command, CommandContext context);

    /// <summary>Deletes a volume, or a template that its pool no longer needs. What is gone already is a success.</summary>
    ValueTask<Answer> DestroyAsync(DestroyCommand command, CommandContext context);

    /// <summary>Attaches a disk or inserts an ISO. An unknown VM is a failure.</summary>
    /// <returns>On success an answer whose <see cref="AttachAnswer.Disk"/> tells the place that the disk got.</returns>
    ValueTask<AttachAnswer> AttachAsync(AttachCommand command, CommandContext context);

    /// <summary>
    /// Detaches a disk of this VM, and of no other, or ejects an ISO. A disk that is not attached is a success.
    /// </summary>
    ValueTask<DettachAnswer> DetachAsync(DettachCommand command, CommandContext context);

    /// <summary>Changes a volume's size to an absolute value.</summary>
    /// <returns>On success the size that the volume really has.</returns>
    ValueTask<ResizeVolumeAnswer> ResizeAsync(ResizeVolumeCommand command, CommandContext context);

    /// <summary>Moves a volume to another pool; a VM that uses it keeps running. After a failure it is where it was.</summary>
    /// <returns>On success the volume's path in the new pool.</returns>
    ValueTask<MigrateVolumeAnswer> MigrateAsync(MigrateVolumeCommand command, CommandContext context);
}
