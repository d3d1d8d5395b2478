using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>Says whether and when a handler is run again whose device failed for a moment.</summary>
internal sealed class RetryPolicy(RetryOptions options, TimeProvider time, ILogger logger, CancellationToken draining)
{
    /// <summary>Waits until the handler may be run again.</summary>
    /// <exception cref="CommandFailedException">It may not: the failure stands.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled meanwhile.</exception>
    public async ValueTask WaitAsync(OperationRun run, TransientDeviceException failure, int attempt)
    {
        var cancellation = run.Cancellation;
        var delay = DelayAfter(attempt);
        if (attempt >= options.Attempts || !Repeats(run, failure) || cancellation.IsCancellationRequested
            || draining.IsCancellationRequested || run.TimeLeft <= delay)
        {
            Stand(failure, attempt);
        }

        logger.Retries(run.WireName, run.Resource, run.LogId, delay.TotalSeconds, attempt + 1, options.Attempts, run.Scrubber.Scrub(failure.Message));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, draining);
        try
        {
            await Task.Delay(delay, time, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Stand(failure, attempt);
        }

        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The wait after so many attempts: it doubles up to its bound, and chance takes up to half of it away.</summary>
    public TimeSpan DelayAfter(int attempt)
    {
        var whole = Math.Min(options.FirstDelay.TotalMilliseconds * Math.Pow(2, attempt - 1), options.LongestDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(whole * (1 - (Random.Shared.NextDouble() / 2)));
    }

    private static bool Repeats(OperationRun run, TransientDeviceException failure) =>
        (run.Behaviour & CommandBehaviour.Idempotent) != 0
        && ((run.Behaviour & CommandBehaviour.LongRunning) == 0 || failure.NothingBegun);

    private static void Stand(TransientDeviceException failure, int attempts)
    {
        if (attempts > 1)
        {
            throw new CommandFailedException($"{failure.Message} (tried {attempts} times)", failure);
        }

        ExceptionDispatchInfo.Throw(failure);
    }
}
