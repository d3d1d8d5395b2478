using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>
/// Makes a program the executable of an extension: <c>&lt;exe&gt; &lt;action&gt; &lt;payload file&gt; &lt;seconds&gt;</c>. For programs that
/// are not made with <c>PluginHost</c>.
/// </summary>
public static class ExtensionExecutable
{
    /// <summary>True when the program was started by the kernel, so that it should call <see cref="RunAsync"/> at once.</summary>
    public static bool Claims(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return CallArguments.Match(args);
    }

    /// <summary>Answers the call: standard output gets one JSON object, whatever else prints.</summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="configure">Adds the plugin and its settings.</param>
    /// <param name="cancellation">Cancelled when the process is asked to end.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Action<IServiceCollection> configure, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(configure);
        using var session = ExecutableSession.Begin(args);
        if (session.Arguments is not { } arguments)
        {
            return session.Answer(ExtensionReply.Failure(session.Problem!));
        }

        try
        {
            using var signals = new TerminationSignals(cancellation);
            var services = new ServiceCollection();
            configure(services);
            services.AddExtensionCalls();
            services.AddExecutableLog();
            await using var provider = services.BuildServiceProvider();
            return session.Answer(await ExecutableCall.RunAsync(provider, arguments, signals.Token).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return session.Answer(ExtensionReply.Failure($"the extension cannot start: {exception.GetType().Name}: {exception.Message}"));
        }
    }

    /// <summary>Has all logs go to a file in the data directory, and nowhere else.</summary>
    internal static IServiceCollection AddExecutableLog(this IServiceCollection services) =>
        services.AddLogging(static logging => logging.ClearProviders()).AddSingleton<ILoggerProvider>(static provider =>
            new CallLogFile(
                provider.GetRequiredService<IOptions<PluginHostOptions>>().Value.DataDirectory,
                provider.GetRequiredService<TimeProvider>()));
}
