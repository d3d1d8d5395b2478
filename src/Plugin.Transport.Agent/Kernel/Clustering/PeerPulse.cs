namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>
/// Notices that the other end of a connection has gone without a word, as it does when its machine or the network between
/// fails: nothing else tells of that before somebody's time is over.
/// </summary>
/// <param name="options">How often to look.</param>
/// <param name="time">The clock.</param>
internal sealed class PeerPulse(ClusterOptions options, TimeProvider time)
{
    private int _isHeard;

    /// <summary>Why a connection is given up.</summary>
    public string Reason { get; } = FormattableString.Invariant($"nothing was heard of it for {(options.PingInterval * options.SilentPings).TotalSeconds:0.###} s");

    /// <summary>The other end has sent something.</summary>
    public void Heard() => Volatile.Write(ref _isHeard, 1);

    /// <summary>Completes when the other end has been silent for too long.</summary>
    /// <param name="before">What is done before each interval.</param>
    /// <param name="cancellation">Ends the watch.</param>
    public async Task WaitForSilenceAsync(Action before, CancellationToken cancellation)
    {
        var silent = 0;
        while (silent < options.SilentPings)
        {
            before();
            await Task.Delay(options.PingInterval, time, cancellation).ConfigureAwait(false);
            silent = Interlocked.Exchange(ref _isHeard, 0) == 1 ? 0 : silent + 1;
        }
    }
}
