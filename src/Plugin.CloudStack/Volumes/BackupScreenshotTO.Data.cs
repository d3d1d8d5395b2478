namespace Plugin.CloudStack.Volumes;

public sealed partial class BackupScreenshotTO
{
    /// <inheritdoc/>
    public string? ResourceId => string.IsNullOrEmpty(Path) ? null : $"screenshot:{Path}";
}
