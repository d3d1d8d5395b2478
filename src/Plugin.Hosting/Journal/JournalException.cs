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
}
