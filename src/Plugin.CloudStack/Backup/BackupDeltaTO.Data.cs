using System.Globalization;

namespace Plugin.CloudStack.Backup;

public sealed partial class BackupDeltaTO
{
    /// <inheritdoc/>
    public string? ResourceId => Id == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"backup:{Id}");
}
