using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Claims a program that the kernel has started as the executable of an extension.</summary>
internal sealed class ExtensionRunMode : IRunMode
{
    private ExecutableSession? _session;

    public string Usage => "<action> <payload file> <seconds>";

    public string Description => "answer one call of CloudStack as the executable of an extension";

    /// <summary>From here on the program has no output but the answer: its own code runs next, and may print.</summary>
    public bool Claims(IReadOnlyList<string> args)
    {
        if (!CallArguments.Match(args))
        {
            return false;
        }

        _session ??= ExecutableSession.Begin(args);
        return true;
    }

    public void Configure(IServiceCollection services) => services.AddExtensionCalls().AddExecutableLog();

    public async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> args, CancellationToken cancellation) =>
        _session is { Arguments: { } arguments } session
            ? session.Answer(await ExecutableCall.RunAsync(services, arguments, cancellation).ConfigureAwait(false))
            : Refuse(_session?.Problem ?? "the program was not started by the kernel");

    public int Refuse(string reason) => _session?.Answer(ExtensionReply.Failure(reason)) ?? PluginExitCode.Unusable;
}
