namespace Plugin.Abstractions;

/// <summary>
/// A part of a plugin that looks after the commands an earlier plugin process did not finish: it compares each with the
/// device and removes or completes what was left half done.
/// </summary>
/// <remarks>
/// It is called once at the start, before any resource is introduced to a kernel, and only when there are such commands.
/// Until it has ended without an exception they are handed to it again at each start, so it must bear to be repeated.
/// </remarks>
public interface IReconcilesInterrupted
{
    /// <summary>Reconciles the interrupted commands with the device.</summary>
    /// <param name="interrupted">The commands, in the order in which they were begun.</param>
    /// <param name="cancellationToken">Cancelled when the plugin process is to stop before it is ready.</param>
    ValueTask ReconcileAsync(IReadOnlyList<InterruptedCommand> interrupted, CancellationToken cancellationToken);
}
