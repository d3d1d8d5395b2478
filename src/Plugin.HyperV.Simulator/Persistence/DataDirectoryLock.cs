namespace Plugin.HyperV.Simulator.Persistence;

/// <summary>Keeps other processes out of a data directory until it is disposed.</summary>
internal static class DataDirectoryLock
{
    /// <exception cref="IOException">Another cluster has the directory open.</exception>
    public static IDisposable Hold(string dataDirectory)
    {
        try
        {
            return new FileStream(Path.Combine(dataDirectory, "cluster.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new IOException($"The data directory '{dataDirectory}' cannot be used alone ({error.Message}); stop the other process, or choose another directory.", error);
        }
    }
}
