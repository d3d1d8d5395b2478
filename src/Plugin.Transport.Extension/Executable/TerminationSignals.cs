using System.Runtime.InteropServices;

namespace Plugin.Transport.Extension;

/// <summary>Turns SIGTERM and Ctrl-C into a cancellation, so that what was begun is rolled back and the failure told.</summary>
internal sealed class TerminationSignals : IDisposable
{
    private readonly CancellationTokenSource _asked;
    private readonly PosixSignalRegistration[] _registrations;

    public TerminationSignals(CancellationToken cancellation)
    {
        _asked = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take), PosixSignalRegistration.Create(PosixSignal.SIGINT, Take)];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _asked.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _asked.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        context.Cancel = true;
        _asked.Cancel();
    }
}
