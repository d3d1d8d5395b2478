namespace Plugin.CloudStack.Backup;

public sealed partial class BackupScreenshotTO
{
    /// <inheritdoc/>
    public string? ResourceId => string.IsNullOrEmpty(Path) ? null : $"screenshot:{Path}";
}
