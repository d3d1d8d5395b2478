using System.Text;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// The first startup step: what the plugin says it serves is there, and its own <see cref="ISelfCheck"/> finds the device
/// in order within a bounded time.
/// </summary>
internal sealed class SelfCheck(IOptions<PluginHostOptions> options, TimeProvider time) : IStartupStep
{
    private readonly TimeSpan _within = options.Value.SelfCheck.Within;

    public string Name => "self-check";

    public async ValueTask RunAsync(PluginResource resource, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(resource);
        CheckTable(resource.Plugin);
        if (resource.Plugin.FindPart<ISelfCheck>() is { } check)
        {
            await CheckDeviceAsync(check, cancellation).ConfigureAwait(false);
        }
    }

    private static void CheckTable(IPlugin plugin)
    {
        var manifest = plugin.Manifest;
        if (manifest.Routes.Count == 0 && plugin.FindPart<IRequestService>() is null)
        {
            throw new StartupException($"{manifest.Name} serves no command");
        }

        foreach (var route in manifest.Routes)
        {
            if (plugin.FindRoute(Encoding.UTF8.GetBytes(route.WireName)) is null)
            {
                throw new StartupException($"{manifest.Name} declares {route.WireName} and has no handler for it; build it anew");
            }
        }
    }

    private async Task CheckDeviceAsync(ISelfCheck check, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(_within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            // A check that ignores its token must not hold the start up.
            await check.CheckAsync(either.Token).AsTask().WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(
                $"the device was not checked within {_within}; {PluginHostOptions.Section}:{nameof(PluginHostOptions.SelfCheck)}:{nameof(SelfCheckOptions.Within)} allows more");
        }
    }
}
