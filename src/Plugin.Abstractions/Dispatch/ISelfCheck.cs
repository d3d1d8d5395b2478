namespace Plugin.Abstractions;

/// <summary>
/// A part of a plugin that finds out whether its device can be driven at all, before any kernel hears of it: the device
/// answers, the storage root can be written. No command.
/// </summary>
public interface ISelfCheck
{
    /// <summary>Checks. It changes nothing, and may be called again after it has thrown.</summary>
    /// <param name="cancellation">Cancelled when the check takes too long or the process stops.</param>
    /// <exception cref="Exception">The device cannot be driven; the message tells an operator the cause and the cure.</exception>
    ValueTask CheckAsync(CancellationToken cancellation);
}
