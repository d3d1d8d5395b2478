using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Answers the one call of an executable: by the running plugin process, else in this one.</summary>
internal static class ExecutableCall
{
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
        var began = TimeProvider.System.GetTimestamp();
        using var turn = options.OneAtATime || calls.ChangesVm(arguments.Action)
            ? await CallLock.EnterAsync(
                Path.GetFullPath(hostOptions.DataDirectory), KeyOf(options, payload), arguments.Limit / 2, cancellation).ConfigureAwait(false)
            : null;
        foreach (var step in services.GetServices<IExecutableStartup>())
        {
            await step.StartAsync(cancellation).ConfigureAwait(false);
        }

        var left = arguments.Limit - TimeProvider.System.GetElapsedTime(began);
        return await calls.RunAsync(arguments.Action, payload, left, cancellation).ConfigureAwait(false);
    }

    private static string KeyOf(ExtensionOptions options, byte[] payload) =>
        options.OneAtATime ? "the host" : ExtensionPayload.Read(payload).ToCall("", new HashSet<string>()).VmName ?? "the host";
}
