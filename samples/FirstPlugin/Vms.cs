namespace First;

/// <summary>Stands for a device: machines that take a moment to restart.</summary>
internal sealed class Vms
{
    private readonly TimeSpan _resetTime = TimeSpan.FromMilliseconds(100);

    private static Vms Only { get; } = new();

    public static Vms? Find(string? name) => name == "i-2-3-VM" ? Only : null;

    public Task PressResetAsync(CancellationToken cancellation) => Task.Delay(_resetTime, cancellation);
}
