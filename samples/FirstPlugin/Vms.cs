/// <summary>Stands for the device: machines that do nothing but take their time.</summary>
internal sealed class Vms
{
    private static readonly TimeSpan s_resetTime = TimeSpan.FromMilliseconds(100);
    private static readonly Vms s_only = new();

    public static Vms? Find(string? name) => name == "i-2-3-VM" ? s_only : null;

    public Task PressResetAsync(CancellationToken cancellation) => Task.Delay(s_resetTime, cancellation);
}
