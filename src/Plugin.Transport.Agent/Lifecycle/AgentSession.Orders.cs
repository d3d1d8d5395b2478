using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.SecurityGroups;
using Plugin.Hosting;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    /// <summary>Does what must wait until the kernel has its answer.</summary>
    private async ValueTask ConcludeAsync(FrameHeader header, BatchEntry entry)
    {
        switch (entry.Own)
        {
            case ReadyCommand { RefusalReason: { } reason }:
                Refuse(reason);
                break;
            case ReadyCommand when WasReady:
                _series = LateAnswers.SeriesOf(header.Sequence);
                _parts.Ready = this;
                await SendLateAnswersAsync().ConfigureAwait(false);
                break;
            case CleanupNetworkRulesCmd { Interval: > 0 } watch when entry.Request is { } request:
                _ = WatchAsync(header, entry, request, TimeSpan.FromSeconds(watch.Interval));
                break;
            case SetupMSListCommand { TriggerHostLb: true }:
                await ReturnToPreferredAsync(_over).ConfigureAwait(false);
                break;
            case MigrateAgentConnectionCommand:
                // Not awaited: it waits for all requests, and this one is among them.
                _ = HandOverAsync();
                break;
            case SetupCertificateCommand when _parts.Certificates.TakeRenewal():
                // Not awaited: it waits for all requests, and this one is among them.
                _ = RenewAsync();
                break;
            case ShutdownCommand shutdown:
                if (shutdown.RemoveHost)
                {
                    _parts.Identity.Forget();
                }

                _parts.Logger.Dismissed(_kernel, _parts.Name, shutdown.Reason ?? "no reason given");
                await CloseAsync(SessionEnd.Dismissed, "the kernel has dismissed the agent").ConfigureAwait(false);
                break;
            default:
                break;
        }
    }

    private void BecomeReady()
    {
        if (!WasReady)
        {
            WasReady = true;
            _parts.Logger.Ready(_parts.Name, _kernel, _parts.Identity.HostId);
            _parts.BecameReady();
            RestartPreference();
        }
    }

    /// <summary>Runs a command at its interval as long as the connection lasts; each answer has the sequence of the one request.</summary>
    private async Task WatchAsync(FrameHeader header, BatchEntry entry, CommandRequest request, TimeSpan interval)
    {
        try
        {
            while (true)
            {
                await Task.Delay(interval, _parts.Time, _over).ConfigureAwait(false);
                var answer = await _parts.Pipeline.RunAsync(request, _over).ConfigureAwait(false);
                await AnswerAsync(header, [entry], [answer]).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over; the kernel asks again on the next.
        }
    }

    /// <summary>Ends the connection after what is ready to be sent, and gives the kernel a moment to take it.</summary>
    private async Task CloseAsync(SessionEnd end, string reason)
    {
        _end = end;
        _whyOver ??= reason;
        try
        {
            await _connection.CloseAsync(_over).ConfigureAwait(false);
            await Task.Delay(s_farewell, _parts.Time, _over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException)
        {
            // What could be sent was sent.
        }

        _connection.Abort(reason);
    }
}
