namespace Plugin.Abstractions;

/// <summary>
/// Thrown by a handler whose device cannot do what was asked. The message names cause and cure; it becomes the
/// <see cref="Answer.Details"/> of a failure answer of the right class, so it must hold no secret.
/// </summary>
public class CommandFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    public CommandFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public CommandFailedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
