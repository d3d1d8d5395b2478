using System.Diagnostics;

namespace Plugin.Transport.Extension;

/// <summary>
/// One run of the executable from its arguments to its one answer. Whatever hangs, the answer is a failure shortly before
/// the kernel kills the process.
/// </summary>
internal sealed class ExecutableSession : IDisposable
{
    private readonly StandardStreams _streams = StandardStreams.Seize();
    private readonly Timer _watchdog;
    private int _answered;

    private ExecutableSession(IReadOnlyList<string> args)
    {
        AppDomain.CurrentDomain.UnhandledException += (_, fault) => End($"the extension met {fault.ExceptionObject.GetType().Name}, which nobody handles");
        _watchdog = new(_ => End($"the action did not end within the {args[2]} s that the kernel gives"));
        try
        {
            var given = CallArguments.Parse(args);
            Arguments = given with { Limit = given.Limit - Spent(given.Limit) };
            _watchdog.Change(Arguments.Limit - (CallBudget.MarginOf(Arguments.Limit) / 2), Timeout.InfiniteTimeSpan);
        }
        catch (CallException exception)
        {
            Problem = exception.Message;
        }
    }

    /// <summary>The arguments; null when they cannot be used.</summary>
    public CallArguments? Arguments { get; }

    /// <summary>Why the arguments cannot be used; null when they can.</summary>
    public string? Problem { get; }

    /// <summary>Takes the standard streams and starts the clock.</summary>
    public static ExecutableSession Begin(IReadOnlyList<string> args) => new(args);

    /// <summary>Prints an answer, if none was printed yet.</summary>
    /// <returns>The exit code.</returns>
    public int Answer(ExtensionReply reply)
    {
        if (Interlocked.Exchange(ref _answered, 1) != 0)
        {
            return 1;
        }

        try
        {
            _streams.Write(reply.Output.Span);
            return reply.ExitCode;
        }
        catch (IOException)
        {
            // Nobody reads what nobody can be told.
            return 1;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchdog.Dispose();

    /// <summary>What the runtime has used up before the program began: the kernel's clock ran already.</summary>
    private static TimeSpan Spent(TimeSpan limit)
    {
        using var process = Process.GetCurrentProcess();
        var spent = DateTime.Now - process.StartTime;
        return spent < TimeSpan.Zero ? TimeSpan.Zero : spent < limit / 2 ? spent : limit / 2;
    }

    private void End(string error) => Environment.Exit(Answer(ExtensionReply.Failure(error)));
}
