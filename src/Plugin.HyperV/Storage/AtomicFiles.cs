using System.Buffers;
using Microsoft.Extensions.Logging;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>
/// Writes files that appear under their name only when they are complete and on disk. What a killed process leaves is
/// listed in the state, has a name that no disk has, and is removed at the next start.
/// </summary>
public sealed partial class AtomicFiles(IHostFiles files, StorageRoots roots, IPluginStateStore state, ILogger<AtomicFiles> logger)
{
    private const int BufferBytes = 1024 * 1024;

    /// <summary>Copies a file, replacing the target.</summary>
    /// <param name="source">The file to read.</param>
    /// <param name="target">The file to write; its directory is created.</param>
    /// <param name="progress">Hears the number of bytes copied so far; may be null.</param>
    /// <param name="cancellationToken">Ends the copy; the target is then untouched.</param>
    /// <returns>The number of bytes copied.</returns>
    /// <exception cref="HyperVException">The source is missing or a path is out of bounds.</exception>
    public async Task<long> CopyAsync(string source, string target, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        source = roots.Check(source);
        if (!files.FileExists(source))
        {
            throw new HyperVException($"'{source}' does not exist, so it cannot be copied to '{target}'.");
        }

        long copied = 0;
        await WriteAsync(
            target,
            async (output, token) =>
            {
                await using var input = files.OpenRead(source);
                copied = await PumpAsync(input, output, progress, token);
            },
            cancellationToken);
        return copied;
    }

    /// <summary>Writes a small file, replacing the target.</summary>
    public Task WriteAsync(string target, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        WriteAsync(target, (output, token) => output.WriteAsync(content, token).AsTask(), cancellationToken);

    /// <summary>Removes what an earlier process was writing when it died.</summary>
    public async Task RemoveLeftoversAsync(CancellationToken cancellationToken)
    {
        foreach (var partial in state.Current.PartialFiles)
        {
            LogRemoving(partial);
            if (!PartialFile.IsPartial(partial) || TryDelete(partial))
            {
                await ForgetAsync(partial, cancellationToken);
            }
        }
    }

    private async Task WriteAsync(string target, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        target = roots.Check(target);
        CheckpointGuard.RequireNoneOn(files, target);
        files.CreateDirectory(HostPath.Directory(target));
        var partial = PartialFile.For(target);
        await state.UpdateAsync(now => now with { PartialFiles = [.. now.PartialFiles, partial] }, cancellationToken);
        var isFinished = false;
        try
        {
            await using (var output = files.Create(partial))
            {
                await write(output, cancellationToken);
                await FlushAsync(output, cancellationToken);
            }

            cancellationToken.ThrowIfCancellationRequested();
            CheckpointGuard.RequireNoneOn(files, target);
            files.Move(partial, target);
            isFinished = true;
        }
        finally
        {
            if (isFinished || TryDelete(partial))
            {
                await ForgetAsync(partial, CancellationToken.None);
            }
        }
    }

    private bool TryDelete(string partial)
    {
        try
        {
            files.Delete(partial);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LogNotRemoved(partial, error.Message);
            return false;
        }
    }

    private Task ForgetAsync(string partial, CancellationToken cancellationToken) =>
        state.UpdateAsync(now => now with { PartialFiles = [.. now.PartialFiles.Where(listed => listed != partial)] }, cancellationToken);

    // Runs of zeros are skipped rather than written, so that a sparse template stays sparse.
    private static async Task<long> PumpAsync(Stream input, Stream output, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            long copied = 0;
            int read;
            while ((read = await input.ReadAtLeastAsync(buffer.AsMemory(0, BufferBytes), BufferBytes, throwOnEndOfStream: false, cancellationToken)) > 0)
            {
                if (output.CanSeek && !buffer.AsSpan(0, read).ContainsAnyExcept((byte)0))
                {
                    output.Seek(read, SeekOrigin.Current);
                }
                else
                {
                    await output.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }

                copied += read;
                progress?.Report(copied);
            }

            if (output.CanSeek)
            {
                output.SetLength(copied);
            }

            return copied;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task FlushAsync(Stream output, CancellationToken cancellationToken)
    {
        if (output is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            await output.FlushAsync(cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removing {File}, which an earlier process did not finish")]
    private partial void LogRemoving(string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} could not be removed yet: {Cause}")]
    private partial void LogNotRemoved(string file, string cause);
}
