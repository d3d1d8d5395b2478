using Plugin.CloudStack.Host;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    private CancellationTokenSource? _preferring;

    /// <summary>Takes the kernels and the interval that a kernel gives, and looks for the preferred one from now on.</summary>
    private void TakeKernels(List<string?>? hosts, string? algorithm, List<string?>? avoided, long? checkInterval)
    {
        var text = string.Join(',', (hosts ?? []).OfType<string>()) + (string.IsNullOrEmpty(algorithm) ? "" : "@" + algorithm);
        if (!_parts.TryReplaceKernels(text))
        {
            _parts.Logger.KernelsUnusable(_kernel, _parts.Name, text);
            return;
        }

        _parts.Kernels.Avoid(avoided);
        _parts.Logger.KernelsGiven(_kernel, _parts.Name, text);
        _parts.TakeCheckInterval(checkInterval);
        RestartPreference();
    }

    /// <summary>Looks for the preferred kernel at the interval that is in force; an earlier look-out ends.</summary>
    private void RestartPreference()
    {
        var preferring = CancellationTokenSource.CreateLinkedTokenSource(_over);
        using (var earlier = Interlocked.Exchange(ref _preferring, preferring))
        {
            earlier?.Cancel();
        }

        if (_parts.CheckInterval is { } interval)
        {
            _ = PreferAsync(interval, preferring.Token);
        }
    }

    private async Task PreferAsync(TimeSpan interval, CancellationToken cancellation)
    {
        try
        {
            do
            {
                await Task.Delay(interval, _parts.Time, cancellation).ConfigureAwait(false);
                await ReturnToPreferredAsync(cancellation).ConfigureAwait(false);
            }
            while (!_parts.Kernels.IsShuffled);
        }
        catch (OperationCanceledException)
        {
            // The connection is over, or another interval is in force.
        }
    }

    /// <summary>Goes to the preferred kernel when it can be reached and nothing is in progress here.</summary>
    private async Task ReturnToPreferredAsync(CancellationToken cancellation)
    {
        var preferred = _parts.Kernels.Preferred;
        if (preferred == _address || !WasReady)
        {
            return;
        }

        if (Volatile.Read(ref _inProgress) > 0 || !await KernelProbe.CanReachAsync(preferred, _parts.Time, cancellation).ConfigureAwait(false))
        {
            _parts.Logger.PreferredLater(_parts.Name, preferred.ToString());
            return;
        }

        _parts.Logger.ReturnsToPreferred(_parts.Name, _kernel, preferred.ToString());
        await CloseAsync(SessionEnd.Returned, $"the agent returns to its preferred kernel {preferred}").ConfigureAwait(false);
    }

    /// <summary>Leaves for another kernel once the requests of this one are answered, within the bound of a drain.</summary>
    private async Task HandOverAsync()
    {
        var next = _parts.Kernels.Preferred;
        if (!await KernelProbe.CanReachAsync(next, _parts.Time, _over).ConfigureAwait(false))
        {
            _parts.Logger.CannotHandOver(_parts.Name, _kernel, next.ToString());
            return;
        }

        _parts.Logger.HandsOver(_parts.Name, _kernel, next.ToString());
        await Task.WhenAll(_batches.Keys).WaitAsync(_parts.DrainWithin, _parts.Time, _over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseAsync(SessionEnd.HandedOver, "the kernel handed the agent over").ConfigureAwait(false);
    }

    private void TakeIdentity(ReadyCommand ready)
    {
        _parts.Identity.Accept(ready.HostId, ready.HostUuid);
        if (ready.MsHostList is { Count: > 0 })
        {
            TakeKernels(ready.MsHostList, ready.LbAlgorithm, ready.AvoidMsHostList, ready.LbCheckInterval);
        }
    }
}
