namespace Plugin.HyperV.Simulator;

/// <summary>
/// Makes the next calls of a method go wrong, in a fixed order. Each entry is used up by one call, on whichever host it
/// comes first; entries for one method are used in the order they were added.
/// </summary>
public sealed class FaultPlan
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, Queue<Fault>> _faults = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The next call returns a code and does nothing.</summary>
    /// <param name="method">A method's name, for example <c>DefineSystem</c>.</param>
    /// <param name="code">The return value, for example 32773.</param>
    public void FailNext(string method, uint code) => Add(method, new Fault { ReturnCode = code });

    /// <summary>The next call starts a job that ends in an exception without effect.</summary>
    /// <param name="method">A method's name.</param>
    /// <param name="errorCode">The job's error code.</param>
    /// <param name="description">The job's error description.</param>
    public void FailNextJob(string method, uint errorCode, string description = "The operation failed.") =>
        Add(method, new Fault { JobError = (errorCode, description) });

    /// <summary>The next call is refused by the object manager itself.</summary>
    /// <param name="method">A method's name.</param>
    /// <param name="wbemStatus">For example 0x80041003 (access denied) or 0x800706BA (server unavailable).</param>
    public void ThrowNext(string method, uint wbemStatus) => Add(method, new Fault { WbemStatus = wbemStatus });

    /// <summary>The next call's job takes this much longer.</summary>
    /// <param name="method">A method's name.</param>
    /// <param name="duration">The additional time.</param>
    public void DelayNext(string method, TimeSpan duration) => Add(method, new Fault { Delay = duration });

    /// <summary>The next call's job stops right before its effect and waits until it is let go.</summary>
    /// <param name="method">A method's name.</param>
    /// <returns>The barrier the job waits at.</returns>
    public HeldCall HoldNext(string method)
    {
        var barrier = new HeldCall();
        Add(method, new Fault { Barrier = barrier });
        return barrier;
    }

    /// <summary>The next call's job is gone the moment it ends, as after a long pause of the poller.</summary>
    /// <param name="method">A method's name.</param>
    public void LoseNextJob(string method) => Add(method, new Fault { LosesJob = true });

    internal Fault? Take(string method)
    {
        lock (_sync)
        {
            return _faults.TryGetValue(method, out var queue) && queue.TryDequeue(out var fault) ? fault : null;
        }
    }

    private void Add(string method, Fault fault)
    {
        lock (_sync)
        {
            if (!_faults.TryGetValue(method, out var queue))
            {
                _faults.Add(method, queue = new Queue<Fault>());
            }

            queue.Enqueue(fault);
        }
    }
}
