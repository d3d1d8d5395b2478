using Microsoft.Extensions.DependencyInjection;

namespace Plugin.Hosting;

/// <summary>
/// A way to run a plugin's program other than as a long-lived plugin process. A mode that claims the command line has
/// the program to itself: nothing is logged to standard output or standard error, no hosted service, transport or
/// startup step runs, and what the mode returns is the exit code.
/// </summary>
/// <remarks>Added by <see cref="PluginHostBuilder.AddRunMode"/>; the first one that claims the arguments runs.</remarks>
public interface IRunMode
{
    /// <summary>The arguments that it takes, for <c>--help</c>: <c>&lt;action&gt; &lt;payload.json&gt; &lt;seconds&gt;</c>.</summary>
    string Usage { get; }

    /// <summary>What the mode does, for <c>--help</c>: a line without a full stop.</summary>
    string Description { get; }

    /// <summary>True when the program was started for this mode. It looks at nothing but the arguments.</summary>
    bool Claims(IReadOnlyList<string> args);

    /// <summary>
    /// Changes the services before they are made. Every logger provider is gone by then; a mode that logs to a file of
    /// its own adds one here.
    /// </summary>
    void Configure(IServiceCollection services)
    {
    }

    /// <summary>Does the work.</summary>
    /// <param name="services">The plugin, the pipeline and all else that the program has registered.</param>
    /// <param name="args">The arguments that it claimed.</param>
    /// <param name="cancellation">Cancelled when the process is asked to end.</param>
    /// <returns>The exit code.</returns>
    Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> args, CancellationToken cancellation);

    /// <summary>
    /// Tells in the mode's own way that the program cannot start, or that <see cref="RunAsync"/> has thrown. The text is
    /// one line without secrets.
    /// </summary>
    /// <returns>The exit code.</returns>
    int Refuse(string reason);
}
