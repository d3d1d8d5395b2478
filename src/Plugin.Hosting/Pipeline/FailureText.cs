using System.Globalization;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>Says in a failure answer what went wrong: for people, without stack traces.</summary>
internal static class FailureText
{
    public static (string Text, CommandOutcome Outcome) Of(Exception exception, OperationRun run) => exception switch
    {
        UnreadableCommandException => ($"{ShortName(run.WireName)} could not be read: {exception.Message}", CommandOutcome.Unreadable),
        CommandFailedException or IOException or UnauthorizedAccessException => (exception.Message, CommandOutcome.Failed),
        WireException => (exception.Message, CommandOutcome.Unreadable),
        OperationCanceledException when run.DeadlinePassed => (TimedOut(run), CommandOutcome.TimedOut),
        OperationCanceledException when run.ProcessStops => (Interrupted(run, "the plugin process is stopping"), CommandOutcome.Interrupted),
        OperationCanceledException when run.CallerCancelled => (Interrupted(run, "the caller no longer waits for it"), CommandOutcome.Interrupted),
        TimeoutException => ($"{TimedOut(run)}: {exception.Message}", CommandOutcome.TimedOut),
        _ => ($"{ShortName(run.WireName)} failed: {exception.GetType().Name}: {exception.Message}", CommandOutcome.Faulted),
    };

    /// <summary>For work that was cancelled and goes on nevertheless.</summary>
    public static (string Text, CommandOutcome Outcome) OfOverdue(OperationRun run)
    {
        var (text, outcome) = Of(new OperationCanceledException(), run);
        return ($"{text}; it has not ended yet", outcome);
    }

    public static string Refused(string wireName) => $"{ShortName(wireName)} was not begun: the plugin process is stopping";

    public static string NoAnswer(string wireName) => $"{ShortName(wireName)} failed: its handler gave no answer";

    /// <summary>The class name without its package.</summary>
    private static string ShortName(string wireName) => wireName[(wireName.LastIndexOf('.') + 1)..];

    private static string TimedOut(OperationRun run)
    {
        var wait = run.Wait is { } known ? $" after {known.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s" : "";
        return $"{ShortName(run.WireName)} timed out{wait}{Doing(run)}";
    }

    private static string Interrupted(OperationRun run, string why) =>
        $"{ShortName(run.WireName)} was interrupted{Doing(run)}: {why}";

    private static string Doing(OperationRun run) => run.Trail.Describe() is { } doing ? $" while {doing}" : "";
}
