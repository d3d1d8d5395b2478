using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Extension;

/// <summary>
/// The log of executables that work without a running plugin process: <c>extension.log</c> in the data directory, and one
/// earlier file beside it.
/// </summary>
internal sealed class CallLogFile(string directory, TimeProvider time) : ILoggerProvider
{
    /// <summary>How long the file may grow.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int MostTries = 1000;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(1);

    private readonly Lock _lock = new();

    private string Current => Path.Combine(directory, "extension.log");

    public ILogger CreateLogger(string categoryName) => new CategoryLogger(this, categoryName);

    public void Dispose()
    {
    }

    private void Write(string line)
    {
        try
        {
            lock (_lock)
            {
                using var turn = EnterTurn();
                if (File.Exists(Current) && new FileInfo(Current).Length > MaxBytes)
                {
                    File.Move(Current, Current + ".1", overwrite: true);
                }

                using var file = new FileStream(Current, Options());
                file.Write(System.Text.Encoding.UTF8.GetBytes(line));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A log that cannot be written must not fail the action, and there is nowhere else to say it.
        }
    }

    /// <summary>
    /// Keeps other executables from writing: appending is no single step for the runtime, so two at once would write one
    /// over the other.
    /// </summary>
    /// <exception cref="IOException">It took too long.</exception>
    private FileStream EnterTurn()
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(directory, CallLock.Folder)).FullName, "log");
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (tries < MostTries)
            {
                Thread.Sleep(s_pause);
            }
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private sealed class CategoryLogger(CallLogFile file, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                var text = exception is null ? formatter(state, exception) : $"{formatter(state, exception)} {exception}";
                var at = file.Now.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
                file.Write($"{at} {Environment.ProcessId} {logLevel} {category}: {text.ReplaceLineEndings(" ")}\n");
            }
        }
    }

    private DateTimeOffset Now => time.GetUtcNow();
}
