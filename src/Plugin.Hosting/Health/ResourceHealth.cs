namespace Plugin.Hosting;

/// <summary>How a resource is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Plugin">The plugin that drives it.</param>
/// <param name="WaitsFor">The startup step that has not ended, or why it failed; null when all have.</param>
/// <param name="InProgress">How many of its commands run.</param>
/// <param name="Transports">How its transports are.</param>
internal sealed record ResourceHealth(string Name, string Plugin, string? WaitsFor, int InProgress, IReadOnlyList<ITransportHealth> Transports)
{
    /// <summary>True when its startup steps have ended and commands can come.</summary>
    public bool IsReady => WaitsFor is null && (Transports.Count == 0 || Transports.Any(static transport => transport.IsReady));
}
