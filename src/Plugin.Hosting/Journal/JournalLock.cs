namespace Plugin.Hosting;

/// <summary>Keeps a second process off a journal; the system lets go of it when the process ends in whatever way.</summary>
internal static class JournalLock
{
    private const string Name = "journal.lock";

    /// <exception cref="IOException">Another process has it, or the directory cannot be used.</exception>
    public static FileStream Take(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"Plugin:DataDirectory: {directory} cannot be made or used: {exception.Message}", exception);
        }

        var path = Path.Combine(directory, Name);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(
                $"Plugin:DataDirectory: {path} cannot be written; give the plugin process the right to write the directory.", exception);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            throw new IOException(
                $"Plugin:DataDirectory: {directory} is in use by another plugin process; end that one, or give each its own directory.", exception);
        }
        catch (IOException exception)
        {
            throw new IOException($"Plugin:DataDirectory: {path} cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>Whether a lock is the reason: the system's own number for it, 11 and 35 (EWOULDBLOCK), 32 and 33 in Windows.</summary>
    private static bool IsHeld(IOException exception) => (exception.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
