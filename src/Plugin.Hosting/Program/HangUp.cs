using System.Runtime.InteropServices;

namespace Plugin.Hosting;

/// <summary>
/// Turns the loss of the terminal (SIGHUP) into a token: a plugin that runs in a shell ends then as it does on SIGTERM.
/// Where the signal is ignored, as below nohup, it stays so.
/// </summary>
internal sealed class HangUp : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration? _registration;

    public HangUp(CancellationToken cancellation)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (!OperatingSystem.IsWindows())
        {
            _registration = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        }
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registration?.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _source.Cancel();
    }
}
