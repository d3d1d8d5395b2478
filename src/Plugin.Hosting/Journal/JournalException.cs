using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// The journal cannot take an entry, so the command that needs one is not begun. The message names cause and cure and
/// is fit for the kernel.
/// </summary>
internal sealed class JournalException : CommandFailedException
{
    public JournalException(string message)
        : base(message)
    {
    }

    public JournalException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What keeps the file from being written, and what helps; without what that meant for a command.</summary>
    public string? Problem { get; init; }

    /// <summary>A command that was refused for a problem of the file.</summary>
    public static JournalException Of(string problem, Exception? innerException = null) =>
        new($"the command was not begun, because it cannot be journalled: {problem}", innerException) { Problem = problem };
}
