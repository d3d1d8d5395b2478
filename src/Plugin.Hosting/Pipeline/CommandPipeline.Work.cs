using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

public sealed partial class CommandPipeline
{
    /// <summary>Waits for the work's turn, has it done, and gives lane and slot back however it ends.</summary>
    private async Task<T> DriveAsync<T>(Operation<T> operation, OperationRun run)
    {
        try
        {
            if (operation.Unreadable is { } unreadable)
            {
                throw unreadable;
            }

            var mutating = operation.Behaviour.HasFlag(CommandBehaviour.Mutating);
            using var ticket = mutating ? await EnterLanesAsync(operation.Command, run).ConfigureAwait(false) : null;

            // The slot comes after the lane: what waits for a lane keeps nobody else from running.
            var slots = mutating ? _mutations : _reads;
            await slots.WaitAsync(run.Cancellation).ConfigureAwait(false);
            try
            {
                // A handler that blocks its thread must not block the transport's.
                return operation.Behaviour == CommandBehaviour.None
                    ? await operation.Work(run.Context).ConfigureAwait(false)
                    : await Task.Run(() => operation.Work(run.Context).AsTask(), CancellationToken.None).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
        finally
        {
            _inFlight.Exit();
        }
    }

    private async ValueTask<LaneTicket?> EnterLanesAsync(Command? command, OperationRun run)
    {
        if (command is not IResourceBound bound)
        {
            return null;
        }

        var keys = new List<string>(4);
        bound.CollectResourceKeys(keys);
        return keys.Count == 0 ? null : await Lanes.EnterAsync(keys, run.Cancellation).ConfigureAwait(false);
    }

    private async Task<(OperationResult<T> Result, CommandOutcome Outcome)> FinishAsync<T>(Task<T> work, OperationRun run)
    {
        var any = (Task)work;
        await any.WaitAsync(run.Cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!any.IsCompleted && !await EndsWithinAsync(any, _options.CancellationGrace).ConfigureAwait(false))
        {
            _logger.Overdue(run.WireName, run.Resource, run.LogId, _options.CancellationGrace);
            var (overdue, why) = FailureText.OfOverdue(run);
            _ = ObserveAsync(work, run);
            return (new(default, overdue), why);
        }

        using (run)
        {
            return await ConcludeAsync(work, run).ConfigureAwait(false);
        }
    }

    private async Task<(OperationResult<T> Result, CommandOutcome Outcome)> ConcludeAsync<T>(Task<T> work, OperationRun run)
    {
        try
        {
            return Accept(await work.ConfigureAwait(false), run);
        }
        catch (Exception exception)
        {
            var (text, outcome) = FailureText.Of(exception, run);
            var details = run.Scrubber.Scrub(text);
            _logger.Failed(run.WireName, run.Resource, run.LogId, details);
            if (outcome == CommandOutcome.Faulted)
            {
                _logger.Faulted(run.Scrubber.Scrub(exception), run.WireName, run.Resource, run.LogId);
            }

            return (new(default, details), outcome);
        }
    }

    private (OperationResult<T> Result, CommandOutcome Outcome) Accept<T>(T value, OperationRun run)
    {
        if (value is null)
        {
            var details = FailureText.NoAnswer(run.WireName);
            _logger.Failed(run.WireName, run.Resource, run.LogId, details);
            return (new(default, details), CommandOutcome.Faulted);
        }

        if (value is not Answer answer)
        {
            return (new(value, null), CommandOutcome.Done);
        }

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

        return (new(value, null), answer.Result ? CommandOutcome.Done : CommandOutcome.Failed);
    }

    private (OperationResult<T> Result, CommandOutcome Outcome) Refuse<T>(OperationRun run)
    {
        run.Dispose();
        var details = FailureText.Refused(run.WireName);
        _logger.Failed(run.WireName, run.Resource, run.LogId, details);
        return (new(default, details), CommandOutcome.Refused);
    }

    /// <summary>Tells what came of work whose failure was answered before it ended.</summary>
    private async Task ObserveAsync<T>(Task<T> work, OperationRun run)
    {
        using (run)
        {
            var (_, outcome) = await ConcludeAsync(work, run).ConfigureAwait(false);
            _logger.EndedLate(run.WireName, run.Resource, run.LogId, PluginTelemetry.NameOf(outcome));
        }
    }
}
