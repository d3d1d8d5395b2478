using System.Globalization;

namespace Plugin.CloudStack.SystemVm;

public sealed partial class DiagnosticsDataTO
{
    /// <inheritdoc/>
    public string? ResourceId => Id == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"diagnostics:{Id}");
}
