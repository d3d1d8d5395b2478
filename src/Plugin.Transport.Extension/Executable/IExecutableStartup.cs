namespace Plugin.Transport.Extension;

/// <summary>
/// What a plugin must do before its first command when an executable answers a call without a running plugin process. It
/// is on the clock of the call, so it should be quick.
/// </summary>
public interface IExecutableStartup
{
    /// <summary>Does it.</summary>
    Task StartAsync(CancellationToken cancellationToken);
}
