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
            return CompleteBegunAsync(run, CommandWork.AwaitAsync(pending));
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
        return await EndAsync(run, CommandWork.Instance, default).ConfigureAwait(false);
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
            await Lanes.WaitAsync(ticket, run.Cancellation).ConfigureAwait(false);
        }

        // The slot comes after the lane: what waits for a lane keeps nobody else from running.
        var mutations = run.Share.Mutations;
        if (!mutations.TryEnter())
        {
            await mutations.EnterAsync(run.Cancellation).ConfigureAwait(false);
        }

        run.Places.HasSlot(mutations);
        return true;
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

    private void Free(OperationRun run)
    {
        if (run.TryEnd())
        {
            _runs.Return(run);
        }
    }
}
