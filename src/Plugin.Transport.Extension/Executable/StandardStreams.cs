using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Plugin.Transport.Extension;

/// <summary>
/// Keeps everything but the answer off the pipe to the kernel, which merges standard error into standard output and reads
/// one JSON object from it. Also what native libraries and child processes print goes nowhere.
/// </summary>
internal sealed partial class StandardStreams : IDisposable
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const int DuplicateCloseOnExec = 1030;
    private const int FirstFree = 3;
    private const int WriteOnlyCloseOnExec = 0x1 | 0x80000;

    private readonly Stream _output;

    private StandardStreams(Stream output) => _output = output;

    /// <summary>Takes the streams for the rest of the process.</summary>
    public static StandardStreams Seize()
    {
        var output = OperatingSystem.IsLinux() ? Redirect() : Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        return new(output);
    }

    /// <summary>Writes the answer.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private static Stream Redirect()
    {
        // Children must not inherit the pipe either: the kernel reads it to its end.
        var saved = Control(StandardOutput, DuplicateCloseOnExec, FirstFree);
        var nowhere = OpenDescriptor("/dev/null", WriteOnlyCloseOnExec);
        if (saved < 0 || nowhere < 0)
        {
            return Console.OpenStandardOutput();
        }

        _ = Duplicate(nowhere, StandardOutput);
        _ = Duplicate(nowhere, StandardError);
        using var unneeded = new SafeFileHandle(nowhere, ownsHandle: true);
        return new FileStream(new SafeFileHandle(saved, ownsHandle: true), FileAccess.Write, bufferSize: 0);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags);
}
