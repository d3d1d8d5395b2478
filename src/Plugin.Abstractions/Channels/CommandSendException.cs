namespace Plugin.Abstractions;

/// <summary>
/// Thrown on the kernel's side when a command has no answer that its sender can use. An answer that says that the
/// command failed is none of these: it is returned.
/// </summary>
/// <remarks>
/// The message is for people and holds nothing of what was sent. A handler that forwards its command over a channel
/// need not catch it: like every <see cref="CommandFailedException"/> it becomes a failure answer with that message.
/// </remarks>
public class CommandSendException : CommandFailedException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="failure">What kind of failure it is.</param>
    /// <param name="message">Cause and cure, for people; no secret.</param>
    /// <param name="innerException">What brought it about, if anything did.</param>
    public CommandSendException(CommandSendFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>What kind of failure it is.</summary>
    public CommandSendFailure Failure { get; }

    /// <summary>The answer that came; set when it is of a class that the sender has no use for.</summary>
    public Answer? Answer { get; init; }
}
