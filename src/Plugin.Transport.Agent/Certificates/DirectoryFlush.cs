using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>
/// Puts a directory on the disk. A file that was flushed and then renamed may have its old name again after a power cut,
/// until its directory was flushed as well.
/// </summary>
internal static partial class DirectoryFlush
{
    private const int ReadOnly = 0;
    private const int CloseOnExecOfLinux = 0x80000;

    /// <summary>Flushes a directory. Windows does so by itself, and what may not be read cannot be flushed: then nothing happens.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var directory = new SafeFileHandle(Open(path, OperatingSystem.IsLinux() ? ReadOnly | CloseOnExecOfLinux : ReadOnly), ownsHandle: true);
        if (!directory.IsInvalid)
        {
            RandomAccess.FlushToDisk(directory);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
