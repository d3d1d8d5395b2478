using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Jobs;

/// <summary>
/// Calls methods and follows the jobs they start: until the job is over, the caller gives up or the deadline passes.
/// </summary>
public sealed partial class JobRunner(ICimSession session, JobSettings settings, TimeProvider time, ILogger<JobRunner> logger)
{
    private const ushort TerminateRequest = 4;

    /// <summary>Calls a method; returns when it, or the job it started, has succeeded.</summary>
    /// <param name="target">The instance whose method is called.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="arguments">Its in-parameters.</param>
    /// <param name="purpose">What the call is for, as it continues "Hyper-V refused to …".</param>
    /// <param name="cancellationToken">Asks a running job to terminate, then throws.</param>
    /// <exception cref="HyperVException">The call was refused, the job failed, vanished or ran past its deadline.</exception>
    public async Task<OperationResult> RunAsync(
        CimPath target, string method, CimArguments arguments, string purpose, CancellationToken cancellationToken)
    {
        var result = await session.InvokeAsync(target, method, arguments, cancellationToken);
        switch (result.ReturnValue)
        {
            case ReturnCodes.Completed:
                return new OperationResult(session, result, null);
            case ReturnCodes.JobStarted:
                var job = result.Job
                    ?? throw new HyperVException($"Hyper-V on {session.Host} started a job to {purpose} but did not say which.");
                await WaitAsync(job, purpose, cancellationToken);
                return new OperationResult(session, result, job);
            default:
                throw new HyperVException(
                    $"Hyper-V on {session.Host} refused to {purpose}: {ReturnCodes.Describe(result.ReturnValue)}.", result.ReturnValue);
        }
    }

    /// <summary>Waits for a job; see <see cref="RunAsync"/> for how it ends.</summary>
    public async Task WaitAsync(CimPath job, string purpose, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(settings.Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await FollowAsync(job, purpose, either.Token);
        }
        catch (OperationCanceledException)
        {
            await TerminateAsync(job, purpose);
            cancellationToken.ThrowIfCancellationRequested();
            throw new HyperVException($"Hyper-V on {session.Host} did not finish to {purpose} within {settings.Deadline}; the job was asked to end.");
        }
    }

    private async Task FollowAsync(CimPath job, string purpose, CancellationToken cancellationToken)
    {
        var pause = settings.ShortestPause;
        while (true)
        {
            var instance = await session.GetAsync(job, cancellationToken)
                ?? throw new HyperVException(
                    $"The job to {purpose} on {session.Host} vanished before its result was seen; look at the device before trying again.");
            var state = (JobState)(instance.Integer("JobState") ?? (long)JobState.New);
            if (state.IsSuccess())
            {
                return;
            }

            if (state.IsFinal())
            {
                throw Failure(instance, state, purpose);
            }

            await Task.Delay(pause, time, cancellationToken);
            pause = pause * 2 < settings.LongestPause ? pause * 2 : settings.LongestPause;
        }
    }

    private async Task TerminateAsync(CimPath job, string purpose)
    {
        using var grace = new CancellationTokenSource(settings.TerminationGrace, time);
        try
        {
            await session.InvokeAsync(job, "RequestStateChange", new CimArguments { { "RequestedState", TerminateRequest } }, grace.Token);
            await FollowAsync(job, purpose, grace.Token);
        }
        catch (Exception error) when (error is HyperVException or CimException or OperationCanceledException)
        {
            // The job's end, however it looks, is what was asked for; the caller reports the cancellation itself.
            LogTerminated(purpose, error.Message);
        }
    }

    private HyperVException Failure(CimInstance job, JobState state, string purpose)
    {
        var code = unchecked((uint)(job.Integer("ErrorCode") ?? 0));
        var reason = job.Text("ErrorDescription") is { Length: > 0 } description
            ? description
            : job.Text("ErrorSummaryDescription") is { Length: > 0 } summary ? summary : $"the job ended as {state}";
        var meaning = code == 0 ? "" : $" ({ReturnCodes.Describe(code)})";
        return new HyperVException($"Hyper-V on {session.Host} failed to {purpose}: {reason.TrimEnd('.', ' ')}{meaning}.", code);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Gave up waiting to {Purpose}: {Outcome}")]
    private partial void LogTerminated(string purpose, string outcome);
}
