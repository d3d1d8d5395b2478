using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Plugin.Transport.Extension;

/// <summary>Reads the kernel's payload file. It is never copied, changed or deleted: it is the kernel's and holds secrets.</summary>
internal static partial class PayloadFile
{
    /// <summary>The longest payload; one of a VM has some kilobytes.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private const int ReadOnlyNonBlockingCloseOnExec = 0x800 | 0x80000;

    /// <summary>Reads the file.</summary>
    /// <exception cref="CallException">It is not a readable regular file of a size that payloads have.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new CallException(Directory.Exists(path) ? "the payload file is a directory" : "the payload file does not exist");
            }

            if (file.LinkTarget is not null)
            {
                throw new CallException("the payload file is a symbolic link, which the kernel never makes");
            }

            using var handle = Open(path);
            return Read(handle);
        }
        catch (NotSupportedException)
        {
            throw new CallException("the payload file is no regular file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException($"the payload file cannot be read: {exception.GetType().Name}");
        }
    }

    private static byte[] Read(SafeFileHandle handle)
    {
        var length = RandomAccess.GetLength(handle);
        switch (length)
        {
            case 0:
                throw new CallException("the payload file is empty");
            case > MaxBytes:
                throw new CallException($"the payload file has {length} bytes; {MaxBytes} is the limit");
        }

        var bytes = new byte[length];
        var count = 0;
        while (count < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(count), count) is var read and > 0)
        {
            count += read;
        }

        return count == bytes.Length ? bytes : bytes[..count];
    }

    /// <summary>Opens without waiting: a pipe with a name would hold the process until somebody writes to it.</summary>
    private static SafeFileHandle Open(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.OpenHandle(path);
        }

        var descriptor = OpenDescriptor(path, ReadOnlyNonBlockingCloseOnExec);
        return descriptor < 0
            ? throw new CallException($"the payload file cannot be read: {Marshal.GetLastPInvokeErrorMessage()}")
            : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenDescriptor(string path, int flags);
}
