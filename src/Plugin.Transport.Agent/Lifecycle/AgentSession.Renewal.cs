using Plugin.Abstractions;
using Plugin.Hosting;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    // As long as CloudStack's agent leaves the kernel to go on with what it wanted the certificate for.
    private static readonly TimeSpan s_renewalDelay = TimeSpan.FromSeconds(5);

    /// <summary>Leaves the kernel, to come back with the new certificate, once no command is in progress.</summary>
    private async Task RenewAsync()
    {
        try
        {
            await Task.Delay(s_renewalDelay, _parts.Time, _over).ConfigureAwait(false);
            if (await IsIdleWithinAsync(_parts.Options.RenewWithin).ConfigureAwait(false))
            {
                _parts.Logger.Renews(_parts.Name, _kernel);
            }
            else
            {
                _parts.Logger.RenewsUnanswered(_parts.Name, _kernel, _parts.Options.RenewWithin);
            }

            await TellPluginAsync().ConfigureAwait(false);
            await SayGoodbyeAsync("the agent comes back with its new certificate").ConfigureAwait(false);
            await CloseAsync(SessionEnd.Renewed, "the agent has a new certificate").ConfigureAwait(false);
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException)
        {
            // The connection is over; the next one is made with the new certificate in any case.
        }
    }

    private async Task<bool> IsIdleWithinAsync(TimeSpan limit)
    {
        using var timer = new CancellationTokenSource(limit, _parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, _over);
        try
        {
            while (!_batches.IsEmpty)
            {
                await Task.WhenAll(_batches.Keys).WaitAsync(either.Token).ConfigureAwait(false);
            }

            return true;
        }
        catch (OperationCanceledException) when (!_over.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Gives the plugin its part in a renewal, as CloudStack's agent does just before it starts itself anew.</summary>
    private async ValueTask TellPluginAsync()
    {
        if (_parts.Plugin.FindRoute("org.apache.cloudstack.ca.PostCertificateRenewalCommand"u8) is { } route)
        {
            await _parts.Pipeline.RunAsync(CommandRequest.Read(_parts.Plugin, route, _resource, "{}"u8), _over).ConfigureAwait(false);
        }
    }
}
