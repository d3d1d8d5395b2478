namespace Plugin.Cli;

/// <summary>Opens what the user named, and explains what is wrong when that fails.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a whole file, or standard input for <c>-</c>.</summary>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            if (path != StandardInput)
            {
                return await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
            }

            using var copy = new MemoryStream();
            await using var input = Console.OpenStandardInput();
            await input.CopyToAsync(copy, cancellation).ConfigureAwait(false);
            return copy.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"cannot read {path}: {e.Message.TrimEnd('.')}", "name a file that exists and is readable");
        }
    }

    /// <summary>Reads the lines of a text file in UTF-8, or of standard input for <c>-</c>.</summary>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public static async Task<string[]> ReadLinesAsync(string path, CancellationToken cancellation)
    {
        var bytes = await ReadAsync(path, cancellation).ConfigureAwait(false);
        return System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n');
    }
}
