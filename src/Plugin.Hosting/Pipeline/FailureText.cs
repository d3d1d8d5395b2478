using System.Globalization;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>Says in a failure answer what went wrong: for people, without stack traces.</summary>
internal static class FailureText
{
    public static (string Text, CommandOutcome Outcome) Of(Exception exception, OperationRun run) => exception switch
    {
        NotBegunException => (Refused(run.WireName), CommandOutcome.Refused),
        UnreadableCommandException => ($"{ShortName(run.WireName)} could not be read: {exception.Message}", CommandOutcome.Unreadable),
        CommandFailedException or IOException or UnauthorizedAccessException => (exception.Message, CommandOutcome.Failed),
        WireException => (exception.Message, CommandOutcome.Unreadable),
        OperationCanceledException when run.DeadlinePassed => (TimedOut(run), CommandOutcome.TimedOut),
        OperationCanceledException when run.ProcessStops => (Interrupted(run, Stopped(run)), CommandOutcome.Interrupted),
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

    /// <summary>For a delivery that came again, and that an earlier process had begun and not ended.</summary>
    public static string InterruptedBefore(string wireName) =>
        $"{ShortName(wireName)} came again and was not run again: the plugin process ended while it ran; its outcome on the device is unknown";

    /// <summary>For a delivery that came again, and of whose answer only the outcome is left.</summary>
    public static string AnsweredBefore(string wireName, CommandOutcome outcome, string? details) =>
        outcome == CommandOutcome.Done
            ? $"{ShortName(wireName)} came again and was not run again: it was done, and the rest of its answer is not kept any more"
            : $"{ShortName(wireName)} came again and was not run again; it had failed: {details ?? "no reason is known"}";

    /// <summary>For a delivery that came again and whose first answer nobody waits for any more.</summary>
    public static string NoLongerAwaited(string wireName) =>
        $"{ShortName(wireName)} came again and was not run again; the caller no longer waits for it";

    /// <summary>The class name without its package.</summary>
    private static string ShortName(string wireName) => wireName[(wireName.LastIndexOf('.') + 1)..];

    private static string TimedOut(OperationRun run)
    {
        var wait = run.Wait is { } known ? $" after {known.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s" : "";
        return $"{ShortName(run.WireName)} timed out{wait}{Doing(run)}";
    }

    private static string Interrupted(OperationRun run, string why) =>
        $"{ShortName(run.WireName)} was interrupted{Doing(run)}: {why}";

    private static string Stopped(OperationRun run) =>
        run.Mutating ? "the plugin process was stopped; its outcome on the device is unknown" : "the plugin process was stopped";

    private static string Doing(OperationRun run) => run.Trail.Describe() is { } doing ? $" while {doing}" : "";
}
