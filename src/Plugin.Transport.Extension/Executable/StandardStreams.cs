using System.Runtime.InteropServices;

namespace Plugin.Transport.Extension;

/// <summary>
/// Keeps everything but the answer off the pipe to the kernel, which merges standard error into standard output and reads
/// one JSON object from it. Also what native libraries and child processes print goes nowhere.
/// </summary>
internal sealed partial class StandardStreams
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const int DuplicateCloseOnExec = 1030;
    private const int FirstFree = 3;
    private const int Interrupted = 4;
    private const int WriteOnlyCloseOnExec = 0x1 | 0x80000;

    private readonly int _descriptor;

    private StandardStreams(int descriptor) => _descriptor = descriptor;

    /// <summary>Takes the streams for the rest of the process.</summary>
    public static StandardStreams Seize()
    {
        var descriptor = OperatingSystem.IsLinux() ? Redirect() : -1;
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        return new(descriptor);
    }

    /// <summary>Writes the answer.</summary>
    /// <exception cref="IOException">Nobody reads it.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_descriptor < 0)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return;
        }

        while (!bytes.IsEmpty)
        {
            var written = Write(_descriptor, bytes, bytes.Length);
            if (written > 0)
            {
                bytes = bytes[(int)written..];
            }
            else if (Marshal.GetLastPInvokeError() != Interrupted)
            {
                throw new IOException(Marshal.GetLastPInvokeErrorMessage());
            }
        }
    }

    private static int Redirect()
    {
        // Children must not inherit the pipe either: the kernel reads it to its end.
        var saved = Control(StandardOutput, DuplicateCloseOnExec, FirstFree);
        var nowhere = OpenDescriptor("/dev/null", WriteOnlyCloseOnExec);
        if (saved >= 0 && nowhere >= 0)
        {
            _ = Duplicate(nowhere, StandardOutput);
            _ = Duplicate(nowhere, StandardError);
        }

        return saved;
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint count);
}
