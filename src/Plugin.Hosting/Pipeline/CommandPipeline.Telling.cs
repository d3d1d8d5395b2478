using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <content>What the pipeline tells of a command: to logs, traces and metrics, and to the kernel when it failed.</content>
public sealed partial class CommandPipeline
{
    /// <summary>True when a command must be told about from its arrival on.</summary>
    private bool SomebodyListens() => PluginTelemetry.Listening || _logger.IsEnabled(LogLevel.Debug);

    private Arrival Arrive(OperationRun run)
    {
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            _logger.Accepted(run.WireName, run.Resource, run.LogId, LogBody.Of(run.Command));
        }

        // A timestamp costs more than the rest of the way, so it is taken only for those who listen.
        var timed = PluginTelemetry.Listening || _logger.IsEnabled(run.Mutating ? LogLevel.Information : LogLevel.Debug);
        return new(PluginTelemetry.Begin(run), timed ? _time.GetTimestamp() : null, PluginTelemetry.Enter(run.WireName));
    }

    private TResult Depart<TResult>(OperationRun run, IWork<TResult> work, Arrival arrival, Conclusion conclusion)
    {
        var (value, details, outcome) = conclusion;
        if (arrival.Counted)
        {
            PluginTelemetry.Leave(run.WireName);
        }

        var duration = arrival.Timestamp is { } begun ? _time.GetElapsedTime(begun) : run.Elapsed;
        PluginTelemetry.End(arrival.Activity, run.WireName, outcome, duration);
        var level = outcome != CommandOutcome.Done || run.Mutating ? LogLevel.Information : LogLevel.Debug;
        if (_logger.IsEnabled(level))
        {
            _logger.Answered(level, run.WireName, run.Resource, run.LogId, PluginTelemetry.NameOf(outcome), (long)duration.TotalMilliseconds);
        }

        Close(run, conclusion);
        var result = details is null ? work.Succeed(value!) : work.Fail(run, details);
        if (run.Delivered is { } delivered && result is Answer answer)
        {
            _deliveries.Settle(delivered, answer, run.Begun);
        }

        Free(run);
        return result;
    }

    /// <summary>
    /// Closes the run's entry in the journal, unless nobody knows what became of the command: one that was given up may
    /// still work, and one that the end of the process cancelled is looked after at the next start.
    /// </summary>
    private void Close(OperationRun run, in Conclusion conclusion)
    {
        if (run.Entry is { } entry && !run.GivenUp && !(conclusion.Outcome == CommandOutcome.Interrupted && run.ProcessStops))
        {
            run.Entry = null;
            _journal!.Close(entry, conclusion.Outcome, conclusion.Details ?? FailureOf(conclusion.Value));
        }
    }

    private static string? FailureOf(object? value) => value is Answer { Result: false } answer ? answer.Details : null;

    private Conclusion Conclude(OperationRun run)
    {
        if (run.Fault is { } fault)
        {
            var (text, outcome) = FailureText.Of(fault, run);
            var details = run.Scrubber.Scrub(text);
            _logger.Failed(run.WireName, run.Resource, run.LogId, details);
            if (outcome == CommandOutcome.Faulted)
            {
                _logger.Faulted(run.Scrubber.Scrub(fault), run.WireName, run.Resource, run.LogId);
            }

            return new(null, details, outcome);
        }

        if (run.Value is null)
        {
            var details = FailureText.NoAnswer(run.WireName);
            _logger.Failed(run.WireName, run.Resource, run.LogId, details);
            return new(null, details, CommandOutcome.Faulted);
        }

        return new(run.Value, null, run.Value is Answer answer ? Accept(answer, run) : CommandOutcome.Done);
    }

    private CommandOutcome Accept(Answer answer, OperationRun run)
    {
        if (!answer.Result)
        {
            // The handler may have copied a device's message, and devices quote what they were given.
            answer.Details = answer.Details is { } details ? run.Scrubber.Scrub(details) : null;
            _logger.Failed(run.WireName, run.Resource, run.LogId, answer.Details);
        }

        if (_logger.IsEnabled(LogLevel.Debug))
        {
            _logger.AnswerBody(run.WireName, run.Resource, run.LogId, LogBody.Of(answer));
        }

        return answer.Result ? CommandOutcome.Done : CommandOutcome.Failed;
    }

    private Conclusion Refuse(OperationRun run)
    {
        var details = FailureText.Refused(run.WireName);
        _logger.Failed(run.WireName, run.Resource, run.LogId, details);
        return new(null, details, CommandOutcome.Refused);
    }

    private Conclusion GiveUp(OperationRun run)
    {
        _logger.Overdue(run.WireName, run.Resource, run.LogId, _options.CancellationGrace);
        var (text, outcome) = FailureText.OfOverdue(run);
        return new(null, text, outcome);
    }

    /// <summary>Tells what came of work whose failure was answered before it ended.</summary>
    private void TellLateEnd(OperationRun run)
    {
        var conclusion = Conclude(run);
        _logger.EndedLate(run.WireName, run.Resource, run.LogId, PluginTelemetry.NameOf(conclusion.Outcome));
        if (run.Entry is { } entry)
        {
            run.Entry = null;
            _journal!.Close(entry, conclusion.Outcome, conclusion.Details ?? FailureOf(conclusion.Value));
        }
    }
}
