namespace Acme.Plugin;

/// <summary>
/// A simulated network appliance. Replace it, and <see cref="ApplianceState"/>, by what talks to yours; the handlers use
/// nothing else.
/// </summary>
/// <param name="directory">Where it keeps what it has.</param>
internal sealed class NetworkAppliance(string directory)
{
    private readonly DeviceFile<ApplianceState> _file = new(directory);

    /// <summary>What the appliance has.</summary>
    public Task<ApplianceState> ReadAsync(CancellationToken cancellation) => _file.ReadAsync(cancellation);

    /// <summary>Changes what the appliance has: wholly, or not at all when the change throws.</summary>
    public Task ChangeAsync(Action<ApplianceState> change, CancellationToken cancellation) => _file.ChangeAsync(change, cancellation);
}
