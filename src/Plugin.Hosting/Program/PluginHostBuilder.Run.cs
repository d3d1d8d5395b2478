using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <content>The run of the program, from its arguments to its exit code.</content>
public sealed partial class PluginHostBuilder
{
    /// <summary>Runs the program until it is asked to stop, or to the end of the run mode that claims its arguments.</summary>
    /// <param name="cancellation">Asks the program to stop, as SIGTERM does.</param>
    /// <returns>The exit code, one of <see cref="PluginExitCode"/> or the run mode's own.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        if (_modes.FirstOrDefault(mode => mode.Claims(_settings.Args)) is { } mode)
        {
            return await RunModeAsync(mode, cancellation).ConfigureAwait(false);
        }

        var arguments = _sources.Arguments;
        if (arguments.WantsHelp)
        {
            await _settings.Output.WriteLineAsync(
                CommandLineHelp.Write(_settings.ProgramName, Description, _sources.Switches, _modes)).ConfigureAwait(false);
            return PluginExitCode.Stopped;
        }

        if (arguments.WantsVersion)
        {
            await _settings.Output.WriteLineAsync($"{_settings.ProgramName} {ProgramVersion.OfEntry()}").ConfigureAwait(false);
            return PluginExitCode.Stopped;
        }

        if (arguments.WantsDescription && arguments.Problem is null)
        {
            return await DescribeAsync().ConfigureAwait(false);
        }

        if (arguments.Problem is { } problem)
        {
            return await RefuseAsync(problem, PluginExitCode.Unusable).ConfigureAwait(false);
        }

        using var hangUp = new HangUp(cancellation);
        using var service = await _settings.ConnectServiceAsync().ConfigureAwait(false);
        return service is null
            ? await RunHostAsync(null, hangUp.Token).ConfigureAwait(false)
            : await RunServiceAsync(service, hangUp.Token).ConfigureAwait(false);
    }

    /// <summary>Makes the host with the transports that the configuration chooses, for tests and programs that start it themselves.</summary>
    /// <exception cref="StartupException">The configuration cannot be used.</exception>
    public IHost Build()
    {
        ApplyConfiguration();
        var choice = new TransportChoice(_transports, _sources);
        if (Services.Any(static service => service.ServiceType == typeof(ResourceKind)))
        {
            AddTransportsOfResources(choice);
        }
        else
        {
            AddTransportsOfPlugin(choice);
        }

        Services.AddSingleton(_transportNames);
        Services.AddHealth();
        Services.AddSystemd();
        Services.AddHostedService<StartupSummary>();
        return _host.Build();
    }

    /// <summary>Describes the plugins by their classes alone: their constructors may open what they drive.</summary>
    private async Task<int> DescribeAsync()
    {
        var transports = TransportNames.Kinds(_transports.Select(static transport => transport.Name));
        var plugins = Services.Select(static service => service.ImplementationInstance).OfType<PluginClass>()
            .Select(plugin => PluginDescriber.Describe(plugin.Type, transports)).OfType<DescribedPlugin>().ToList();
        if (plugins.Count == 0)
        {
            return await RefuseAsync(
                "has no plugin to describe: classes marked [Plugin] are described, which AddPlugin or AddResources has added before RunAsync",
                PluginExitCode.Unusable).ConfigureAwait(false);
        }

        await _settings.Output.WriteAsync(CapabilityMatrix.Of(plugins).ToJson()).ConfigureAwait(false);
        return PluginExitCode.Stopped;
    }

    private void AddTransportsOfPlugin(TransportChoice choice)
    {
        if (_transports.Count == 0 && _modes.Count > 0)
        {
            throw new StartupException($"no way to the kernel is configured: start it as {_settings.ProgramName} {_modes[0].Usage}; see --help");
        }

        foreach (var transport in choice.ForAll())
        {
            transport.Register(Services);
            _transportNames.Add(transport.Name);
        }
    }

    private void AddTransportsOfResources(TransportChoice choice)
    {
        foreach (var transport in _transports)
        {
            transport.RegisterForResources?.Invoke(Services);
        }

        Services.AddSingleton(choice);
        Services.AddSingleton<ResourceTransports>();
        Services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<ResourceTransports>());
    }

    private void ApplyConfiguration()
    {
        if (_sources.Fault is { } fault)
        {
            throw new StartupException(fault);
        }

        LogLevels.Check(Configuration.GetSection("Logging"));

        foreach (var action in _configure)
        {
            action(this);
        }
    }

    private async Task<int> RunServiceAsync(IServiceControl service, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, service.StopAsked);
        using var reports = new ServiceReports(service, TimeProvider.System);
        var exitCode = await RunHostAsync(reports, either.Token).ConfigureAwait(false);
        reports.Stopped(exitCode);
        return exitCode;
    }

    private async Task<int> RunHostAsync(ServiceReports? service, CancellationToken cancellation)
    {
        IHost? host = null;
        try
        {
            try
            {
                host = Build();
                RequireDataDirectory(host.Services);
                await host.StartAsync(cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !IsStopping(host, cancellation))
            {
                return await RefuseAsync(StartupFault.Describe(exception), StartupFault.ExitCodeOf(exception)).ConfigureAwait(false);
            }

            service?.Running();
            using var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(() => service?.Stopping());
            await host.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
            return HasFailed(host) ? PluginExitCode.Failed : PluginExitCode.Stopped;
        }
        catch (OperationCanceledException)
        {
            return PluginExitCode.Stopped;
        }
        catch (Exception exception)
        {
            return await RefuseAsync($"ended by an error: {StartupFault.Describe(exception)}", PluginExitCode.Failed).ConfigureAwait(false);
        }
        finally
        {
            await DisposeAsync(host).ConfigureAwait(false);
        }
    }

    /// <summary>Looks at the data directory before anything else does, whose message would not name the setting.</summary>
    private void RequireDataDirectory(IServiceProvider services)
    {
        services.GetService<IStartupValidator>()?.Validate();
        if (Services.Any(static service => service.ServiceType == typeof(CommandJournal))
            && services.GetRequiredService<IOptions<PluginHostOptions>>().Value is { Journal.Enabled: true } options)
        {
            JournalLock.Take(options.DataDirectory).Dispose();
        }
    }

    private async Task<int> RunModeAsync(IRunMode mode, CancellationToken cancellation)
    {
        IHost? host = null;
        using var signals = new StopSignals(cancellation);
        try
        {
            ApplyConfiguration();
            Services.RemoveAll<ILoggerProvider>();
            mode.Configure(Services);
            host = _host.Build();
            return await mode.RunAsync(host.Services, _settings.Args, signals.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return mode.Refuse(StartupFault.Describe(exception));
        }
        finally
        {
            await DisposeAsync(host).ConfigureAwait(false);
        }
    }

    private static bool IsStopping(IHost? host, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested
        || host?.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested == true;

    /// <summary>The host itself ends in the same way whether it was asked to or a service of its own has failed.</summary>
    private static bool HasFailed(IHost host) =>
        host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Any(static service => service.ExecuteTask is { IsFaulted: true });

    private static async ValueTask DisposeAsync(IHost? host)
    {
        if (host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<int> RefuseAsync(string reason, int exitCode)
    {
        await _settings.Error.WriteLineAsync($"{_settings.ProgramName}: {reason}").ConfigureAwait(false);
        return exitCode;
    }
}
