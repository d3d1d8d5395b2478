using System.Globalization;
using System.Text;

namespace Plugin.Transport.Extension;

/// <summary>Has executables that work without a running plugin process take turns, by files in the data directory.</summary>
internal static class CallLock
{
    /// <summary>Where in the data directory the files are.</summary>
    public const string Folder = "extension-locks";

    // Enough that two VMs seldom wait for each other, few enough that nobody need tidy up.
    private const int FileCount = 64;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits for the turn.</summary>
    /// <param name="directory">The data directory.</param>
    /// <param name="key">What the turn is about, for example a VM's name.</param>
    /// <param name="limit">How long to wait.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The turn; dispose it to give it to the next.</returns>
    /// <exception cref="CallException">The turn did not come in time.</exception>
    public static async Task<IDisposable> EnterAsync(string directory, string key, TimeSpan limit, CancellationToken cancellation)
    {
        var locks = Directory.CreateDirectory(Path.Combine(directory, Folder)).FullName;
        var file = Path.Combine(locks, (Hash(key) % FileCount).ToString("00", CultureInfo.InvariantCulture));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(limit);
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (File.Exists(file))
            {
                await PauseAsync(key, patience.Token).ConfigureAwait(false);
            }
        }
    }

    private static async Task PauseAsync(string key, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(s_pause, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new CallException($"another action for '{key}' has not ended");
        }
    }

    /// <summary>The same in every process, which that of strings is not.</summary>
    private static uint Hash(string key)
    {
        var hash = 2166136261;
        foreach (var value in Encoding.UTF8.GetBytes(key))
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        return hash;
    }
}
