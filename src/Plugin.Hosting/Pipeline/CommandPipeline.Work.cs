using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

public sealed partial class CommandPipeline
{
    /// <summary>The short way, of a command that only reads, is let in and interests nobody: as a rule its handler ends at once.</summary>
    private ValueTask<Answer> AnswerHere(OperationRun run)
    {
        var flow = ExecutionContext.Capture();
        ValueTask<Answer> pending;
        try
        {
            pending = run.Route!.InvokeAsync(run.Plugin!, run.Command!, run.Context);
        }
        catch (Exception exception)
        {
            pending = ValueTask.FromException<Answer>(exception);
        }

        // What a handler sets for its own flow must not stay with the transport's.
        if (flow is not null && flow != ExecutionContext.Capture())
        {
            ExecutionContext.Restore(flow);
        }

        if (!pending.IsCompletedSuccessfully)
        {
            return CompleteBegunAsync(run, _commands.AwaitAsync(run, pending));
        }

        var answer = pending.Result;
        if (answer is not { Result: true })
        {
            return CompleteBegunAsync(run, new(answer));
        }

        run.Share.Reads.Leave();
        Free(run);
        return new(answer);
    }

    /// <summary>Takes the short way to its end when it turns out longer.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Answer> CompleteBegunAsync(OperationRun run, ValueTask<object?> pending)
    {
        run.Places.HasSlot(run.Share.Reads);
        run.Take(pending);
        return await EndAsync(run, _commands, default).ConfigureAwait(false);
    }

    /// <summary>The long way: tells of the command, waits for its lanes and its turn, and has the work done.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResult> CompleteAsync<TResult>(OperationRun run, IWork<TResult> work, Exception? unreadable)
    {
        var arrival = Arrive(run);
        try
        {
            if (unreadable is not null)
            {
                run.End(null, unreadable);
            }
            else if (!await EnterAsync(run).ConfigureAwait(false))
            {
                return Depart(run, work, arrival, Refuse(run));
            }
            else if (run.Quick)
            {
                run.Start();
            }
            else
            {
                run.StartElsewhere();
            }
        }
        catch (Exception exception)
        {
            run.End(null, exception);
        }

        return await EndAsync(run, work, arrival).ConfigureAwait(false);
    }

    /// <summary>Gets the run its places.</summary>
    /// <returns>False when the pipeline takes no new commands.</returns>
    private async ValueTask<bool> EnterAsync(OperationRun run)
    {
        if (!run.Mutating)
        {
            var reads = run.Share.Reads;
            if (!reads.TryEnter() && !await reads.EnterAsync(run.Cancellation).ConfigureAwait(false))
            {
                return false;
            }

            run.Places.HasSlot(reads);
            return true;
        }

        if (!_mutationArrivals.TryEnter())
        {
            return false;
        }

        run.Places.HasArrived(_mutationArrivals);
        var ticket = run.Places.Ticket;
        ticket.Keys.Clear();
        ticket.Scope = run.Share.Plugin;
        (run.Command as IResourceBound)?.CollectResourceKeys(ticket.Keys);
        if (!Lanes.TryEnter(ticket))
        {
            await WaitForTurnAsync(run).ConfigureAwait(false);
        }

        // The slot comes after the lane: what waits for a lane keeps nobody else from running.
        var mutations = run.Share.Mutations;
        if (!mutations.TryEnter())
        {
            await WaitForSlotAsync(run).ConfigureAwait(false);
        }

        run.Places.HasSlot(mutations);
        if (_journal is not null && run.Route is not null)
        {
            run.Entry = await _journal.OpenAsync(run).ConfigureAwait(false);
        }

        return true;
    }

    private Task WaitForTurnAsync(OperationRun run) => WaitAsync(run, cancellation => Lanes.WaitAsync(run.Places.Ticket, cancellation));

    private Task WaitForSlotAsync(OperationRun run) => WaitAsync(run, cancellation => run.Share.Mutations.EnterAsync(cancellation).AsTask());

    /// <summary>Waits for a place, and no longer than the process goes on.</summary>
    private async Task WaitAsync(OperationRun run, Func<CancellationToken, Task> wait)
    {
        var own = run.Cancellation;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(own, _draining);
        try
        {
            await wait(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!own.IsCancellationRequested)
        {
            throw new NotBegunException();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResult> EndAsync<TResult>(OperationRun run, IWork<TResult> work, Arrival arrival)
    {
        var ended = run.Ended;
        if (!ended.IsCompleted)
        {
            run.Engage();
        }

        await ended.ConfigureAwait(false);
        return Depart(run, work, arrival, run.GivenUp ? GiveUp(run) : Conclude(run));
    }

    /// <summary>Runs a mutating command unless it came before; then its first answer is waited for.</summary>
    private ValueTask<Answer> RunOnce(in CommandRequest request, CancellationToken cancellation)
    {
        if (!_deliveries.TryTake(request, out var delivered))
        {
            return AnswerAgainAsync(delivered, request, cancellation);
        }

        var run = _runs.Rent();
        run.Begin(request, _commands, cancellation);
        run.Delivered = delivered;
        return CompleteAsync(run, _commands, null);
    }

    private async ValueTask<Answer> AnswerAgainAsync(Delivered first, CommandRequest request, CancellationToken cancellation)
    {
        _logger.CameAgain(first.WireName, request.Resource, OperationRun.FindLogId(request.Command) ?? "-", request.Delivery.ToString());
        try
        {
            return await first.AgainAsync(request.Route, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return request.Route.CreateFailure(FailureText.NoLongerAwaited(first.WireName));
        }
    }

    private void Free(OperationRun run)
    {
        if (run.TryEnd())
        {
            _runs.Return(run);
        }
    }
}
