using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Answers the one call of an executable: by the running plugin process, else in this one.</summary>
internal static class ExecutableCall
{
    private const string EveryVm = "the host";

    /// <summary>Answers the call.</summary>
    /// <param name="services">The plugin, the pipeline and <see cref="ExtensionCalls"/>.</param>
    /// <param name="arguments">What the kernel gave.</param>
    /// <param name="cancellation">Cancelled when the process is asked to end.</param>
    public static async Task<ExtensionReply> RunAsync(IServiceProvider services, CallArguments arguments, CancellationToken cancellation)
    {
        try
        {
            var payload = PayloadFile.Read(arguments.PayloadFile);
            var options = services.GetRequiredService<IOptions<ExtensionOptions>>().Value;
            var hostOptions = services.GetRequiredService<IOptions<PluginHostOptions>>().Value;
            var socket = CallSocket.PathOf(options, hostOptions);
            return await Task.Run(() => CallClient.TryRun(socket, arguments.Action, payload, arguments.Limit), cancellation).ConfigureAwait(false)
                ?? await RunHereAsync(services, options, hostOptions, arguments, payload, cancellation).ConfigureAwait(false);
        }
        catch (CallException exception)
        {
            return ExtensionReply.Failure(exception.Message);
        }
        catch (OperationCanceledException)
        {
            return ExtensionReply.Failure("the process was asked to end");
        }
    }

    private static async Task<ExtensionReply> RunHereAsync(
        IServiceProvider services, ExtensionOptions options, PluginHostOptions hostOptions, CallArguments arguments, byte[] payload,
        CancellationToken cancellation)
    {
        var calls = services.GetRequiredService<ExtensionCalls>();

        // The host's own steps look after a process that lives long.
        var steps = services.GetServices<IStartupStep>().Where(static step => step.GetType().Assembly != typeof(IStartupStep).Assembly).ToList();
        var began = TimeProvider.System.GetTimestamp();

        // A step brings plugin and device together, which must not happen beside the work of another process.
        var alone = options.OneAtATime || steps.Count > 0;
        using var turn = alone || calls.ChangesVm(arguments.Action)
            ? await CallLock.EnterAsync(
                hostOptions.DataDirectory, KeyOf(alone, payload), arguments.Limit / 2, cancellation).ConfigureAwait(false)
            : null;
        await RunAsync(steps, services.GetRequiredService<PluginResources>(), cancellation).ConfigureAwait(false);
        var left = arguments.Limit - TimeProvider.System.GetElapsedTime(began);
        return await calls.RunAsync(arguments.Action, payload, left, cancellation).ConfigureAwait(false);
    }

    private static async Task RunAsync(IReadOnlyList<IStartupStep> steps, PluginResources resources, CancellationToken cancellation)
    {
        foreach (var step in steps)
        {
            foreach (var resource in resources.All)
            {
                await step.RunAsync(resource, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string KeyOf(bool alone, byte[] payload) =>
        alone ? EveryVm : ExtensionPayload.Read(payload).ToCall("", new HashSet<string>()).VmName ?? NetworkCall.FindLane(payload) ?? EveryVm;
}
