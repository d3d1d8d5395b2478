using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator.Jobs;

/// <summary>The jobs of a host: it starts them, moves them through their states, and forgets them when their time is up.</summary>
internal sealed class JobTable(SimulatedHost host) : IDisposable
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, Job> _jobs = new(StringComparer.OrdinalIgnoreCase);

    private TimeProvider Time => host.Options.TimeProvider;

    /// <summary>Runs an operation: within the call when jobs take no time, else as a job.</summary>
    public async ValueTask<CimMethodResult> RunAsync(MethodCall call, Operation operation)
    {
        var duration = (operation.Duration ?? host.Options.JobDuration) + (call.Fault?.Delay ?? TimeSpan.Zero);
        if (duration > TimeSpan.Zero || call.Fault is { NeedsJob: true })
        {
            var job = Start(call.Method, operation, duration, call.Fault);
            return new CimMethodResult(ReturnCode.JobStarted, new Dictionary<string, object?> { ["Job"] = PathOf(job) });
        }

        try
        {
            var outcome = await operation.Work(CancellationToken.None).ConfigureAwait(false);
            return new CimMethodResult(ReturnCode.Completed, outcome.Out);
        }
        catch
        {
            operation.Abandon?.Invoke();
            throw;
        }
    }

    public IReadOnlyList<CimInstance> All()
    {
        lock (_sync)
        {
            return [.. _jobs.Values.Select(Publish)];
        }
    }

    public Job? Find(CimPath path)
    {
        lock (_sync)
        {
            return path.Keys.TryGetValue("InstanceID", out var id) ? _jobs.GetValueOrDefault(id) : null;
        }
    }

    public CimPath PathOf(Job job) => host.PathOf(job.ClassName, job.Id);

    /// <summary>The jobs that are working on an instance, or have.</summary>
    public IReadOnlyList<CimInstance> On(CimPath affected)
    {
        lock (_sync)
        {
            return [.. _jobs.Values.Where(job => job.Affected.Contains(affected)).Select(Publish)];
        }
    }

    public uint Stop(Job job, ushort finalState)
    {
        lock (_sync)
        {
            if (job.IsFinal)
            {
                return ReturnCode.InvalidState;
            }

            if (!job.Cancellable)
            {
                return ReturnCode.NotSupported;
            }

            Finish(job, finalState, loses: false);
        }

        job.Cancellation.Cancel();
        job.Abandon?.Invoke();
        return ReturnCode.Completed;
    }

    public void Dispose()
    {
        lock (_sync)
        {
            foreach (var job in _jobs.Values)
            {
                job.Timer?.Dispose();
                job.Cancellation.Cancel();
            }

            _jobs.Clear();
        }
    }

    public CimInstance Publish(Job job) => JobInstance.Of(job, PathOf(job), Time.GetUtcNow(), host.Options.TimeBeforeJobRemoval);

    private Job Start(string method, Operation operation, TimeSpan duration, Fault? fault)
    {
        var now = Time.GetUtcNow();
        var job = new Job(operation.JobClass, method)
        {
            JobType = operation.JobType,
            Cancellable = operation.Cancellable,
            Submitted = now,
            LastChange = now,
            Expected = duration,
            Abandon = operation.Abandon,
        };
        lock (_sync)
        {
            _jobs.Add(job.Id, job);
            job.Timer = Time.CreateTimer(_ => Begin(job, operation, fault), null, duration / 4, Timeout.InfiniteTimeSpan);
        }

        return job;
    }

    private void Begin(Job job, Operation operation, Fault? fault)
    {
        lock (_sync)
        {
            if (job.IsFinal || job.Cancellation.IsCancellationRequested)
            {
                return;
            }

            Enter(job, JobState.Running);
            job.Timer?.Dispose();
            job.Timer = Time.CreateTimer(_ => _ = CompleteAsync(job, operation, fault), null, job.Expected - (job.Expected / 4), Timeout.InfiniteTimeSpan);
        }
    }

    private async Task CompleteAsync(Job job, Operation operation, Fault? fault)
    {
        try
        {
            if (fault?.Barrier is { } barrier)
            {
                await barrier.WaitAsync(job.Cancellation.Token).ConfigureAwait(false);
            }

            if (fault?.JobError is { } error)
            {
                throw new HyperVFailure(error.Code, error.Description);
            }

            job.Cancellation.Token.ThrowIfCancellationRequested();
            var outcome = await operation.Work(job.Cancellation.Token).ConfigureAwait(false);
            job.Affected = outcome.Affected;
            End(job, JobState.Completed, null, fault);
        }
        catch (OperationCanceledException) when (job.Cancellation.IsCancellationRequested)
        {
            return;
        }
        catch (HyperVFailure failure)
        {
            operation.Abandon?.Invoke();
            End(job, JobState.Exception, failure, fault);
        }
        catch (Exception failure)
        {
            operation.Abandon?.Invoke();
            host.Log.JobBroke(host.Name, job.Method, failure);
            End(job, JobState.Exception, new HyperVFailure(ReturnCode.Failed, failure.Message), fault);
        }
    }

    private void End(Job job, ushort state, HyperVFailure? failure, Fault? fault)
    {
        lock (_sync)
        {
            if (!job.IsFinal)
            {
                job.ErrorCode = failure?.Code ?? 0;
                job.ErrorDescription = failure?.Message;
                Finish(job, state, fault?.LosesJob ?? false);
            }
        }
    }

    private void Finish(Job job, ushort state, bool loses)
    {
        Enter(job, state);
        job.Timer?.Dispose();
        if (loses)
        {
            _jobs.Remove(job.Id);
            return;
        }

        job.Timer = Time.CreateTimer(_ => Forget(job), null, host.Options.TimeBeforeJobRemoval, Timeout.InfiniteTimeSpan);
    }

    private void Forget(Job job)
    {
        lock (_sync)
        {
            job.Timer?.Dispose();
            _jobs.Remove(job.Id);
        }
    }

    private void Enter(Job job, ushort state)
    {
        job.State = state;
        job.LastChange = Time.GetUtcNow();
    }
}
