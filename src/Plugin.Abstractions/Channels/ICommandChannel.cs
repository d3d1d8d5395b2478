namespace Plugin.Abstractions;

/// <summary>
/// The kernel's end of a transport, as the way to one resource: a command goes there and its answer comes back. A
/// <see cref="CapabilityClientAttribute"/> class puts the methods of a capability on top of it.
/// </summary>
/// <remarks>
/// Any number of callers may use a channel at the same time. Its <see cref="object.ToString"/> says to people where it
/// leads, and holds no secret.
/// </remarks>
public interface ICommandChannel
{
    /// <summary>Sends a command and waits for its answer, of whatever class that is.</summary>
    /// <param name="command">
    /// The command. Its <see cref="Command.Wait"/>, in seconds, bounds the wait for the answer; 0 leaves that to the channel.
    /// </param>
    /// <param name="cancellation">Gives up the wait. The command may be run all the same.</param>
    /// <returns>
    /// The answer, also one that says that the command failed, and an <see cref="UnsupportedAnswer"/> when the resource
    /// does not serve the command.
    /// </returns>
    /// <exception cref="CommandSendException">There is no answer; <see cref="CommandSendException.Failure"/> says whether the command may have been run.</exception>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    ValueTask<Answer> ExchangeAsync(Command command, CancellationToken cancellation = default);
}
