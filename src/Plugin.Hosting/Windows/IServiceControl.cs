namespace Plugin.Hosting;

/// <summary>The service control manager of Windows, as the process of a service sees it.</summary>
internal interface IServiceControl : IDisposable
{
    /// <summary>Cancelled when the manager asks the service to stop, or Windows shuts down.</summary>
    CancellationToken StopAsked { get; }

    /// <summary>Tells the manager how the service is.</summary>
    /// <param name="state">The state.</param>
    /// <param name="checkpoint">Counts up while a start or a stop goes on.</param>
    /// <param name="waitHint">How long the manager is to wait for the next word while a start or a stop goes on.</param>
    /// <param name="exitCode">The program's exit code, with <see cref="ServiceState.Stopped"/>.</param>
    void Report(ServiceState state, int checkpoint, TimeSpan waitHint, int exitCode);
}
