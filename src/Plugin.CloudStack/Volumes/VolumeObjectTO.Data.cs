namespace Plugin.CloudStack.Volumes;

public sealed partial class VolumeObjectTO
{
    /// <inheritdoc/>
    public string? ResourceId => string.IsNullOrEmpty(Uuid) ? null : $"volume:{Uuid}";
}
