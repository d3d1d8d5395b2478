using System.Globalization;

namespace Plugin.CloudStack.VolumeSnapshots;

public sealed partial class SnapshotObjectTO
{
    /// <inheritdoc/>
    public string? ResourceId => Id == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"snapshot:{Id}");
}
