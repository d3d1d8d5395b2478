using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>A transport could not get or decode the text of a command. The message says why; it must quote no content.</summary>
public sealed class UnreadableCommandException : CommandFailedException
{
    /// <summary>Creates the exception.</summary>
    public UnreadableCommandException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public UnreadableCommandException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
