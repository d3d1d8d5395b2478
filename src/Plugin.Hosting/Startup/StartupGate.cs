namespace Plugin.Hosting;

/// <summary>Keeps a resource from its kernels until its startup steps have ended. Once open it stays open.</summary>
public sealed class StartupGate
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string _waitsFor = "the start of the plugin process";

    /// <summary>True when the resource may be served.</summary>
    public bool IsOpen => _opened.Task.IsCompleted;

    /// <summary>What is still to be done, or why it failed; null when the gate is open. It holds no secret.</summary>
    public string? WaitsFor => IsOpen ? null : _waitsFor;

    /// <summary>Waits until the resource may be served.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while the gate was shut.</exception>
    public Task WaitAsync(CancellationToken cancellation) => _opened.Task.WaitAsync(cancellation);

    /// <summary>Says what the gate waits for.</summary>
    internal void WaitFor(string reason) => _waitsFor = reason;

    /// <summary>Opens the gate for good.</summary>
    internal void Open() => _opened.TrySetResult();
}
