namespace Plugin.Abstractions;

/// <summary>Thrown on the kernel's side when the resource answered that it does not serve the command.</summary>
public sealed class CommandUnsupportedException : CommandSendException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Who does not serve which command; no secret.</param>
    /// <param name="answer">What the resource said.</param>
    public CommandUnsupportedException(string message, UnsupportedAnswer answer)
        : base(CommandSendFailure.Unsupported, message) => Answer = answer;
}
