using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Hosting;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Configuration;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>What the connections of one agent have in common.</summary>
internal sealed class AgentParts
{
    private const long LongestCheckSeconds = 24 * 60 * 60;

    private volatile KernelList _kernels;
    private long _sequence = -1;
    private AgentSession? _ready;
    private long _checkSeconds;

    public AgentParts(KernelList kernels) => _kernels = kernels;

    /// <summary>The agent's name in the log.</summary>
    public required string Name { get; init; }

    public required IPlugin Plugin { get; init; }

    public required CommandPipeline Pipeline { get; init; }

    public required AgentOptions Options { get; init; }

    public required AgentIdentity Identity { get; init; }

    public required CertificateCommands Certificates { get; init; }

    /// <summary>How long work may go on before the agent leaves a kernel.</summary>
    public required TimeSpan DrainWithin { get; init; }

    public required TimeProvider Time { get; init; }

    public required ILogger Logger { get; init; }

    /// <summary>The port of kernels that a kernel lists; CloudStack lists addresses only.</summary>
    public required int KernelPort { get; init; }

    /// <summary>Called when a kernel has accepted the host.</summary>
    public required Action BecameReady { get; init; }

    /// <summary>The copies and migrations that pings tell of.</summary>
    public required ReconcileBook Reconciliation { get; init; }

    /// <summary>The answers that outlived their connection.</summary>
    public required LateAnswers LateAnswers { get; init; }

    /// <summary>The connection on which the host is accepted; null while there is none.</summary>
    public AgentSession? Ready
    {
        get => Volatile.Read(ref _ready);
        set => Volatile.Write(ref _ready, value);
    }

    /// <summary>The kernels to dial.</summary>
    public KernelList Kernels => _kernels;

    /// <summary>Numbers the agent's own requests, over all connections.</summary>
    public long NextSequence() => Interlocked.Increment(ref _sequence);

    /// <summary>How often to look for the preferred kernel; null for never. What is configured wins over the kernel.</summary>
    public TimeSpan? CheckInterval
    {
        get
        {
            var interval = Options.PreferredCheck ?? TimeSpan.FromSeconds(Interlocked.Read(ref _checkSeconds));
            return interval > TimeSpan.Zero ? interval : null;
        }
    }

    /// <summary>Takes the interval that a kernel sent, in seconds.</summary>
    public void TakeCheckInterval(long? seconds)
    {
        if (seconds is >= 0)
        {
            Interlocked.Exchange(ref _checkSeconds, Math.Min(seconds.Value, LongestCheckSeconds));
        }
    }

    /// <summary>A connection is over.</summary>
    public void Unready(AgentSession session) => Interlocked.CompareExchange(ref _ready, null, session);

    /// <summary>Takes and keeps a list that a kernel sent.</summary>
    /// <returns>False when it is none; the old one stays.</returns>
    public bool TryReplaceKernels(string text)
    {
        if (!KernelList.TryParse(text, KernelPort, out var list))
        {
            return false;
        }

        Identity.AcceptKernels(text);
        if (list.Text != _kernels.Text)
        {
            _kernels = list;
        }

        return true;
    }
}
