using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>Puts a plugin process together. Made by <see cref="PluginHost.CreateBuilder(string[])"/>, ended by <see cref="RunAsync"/>.</summary>
/// <remarks>
/// Nothing that an operator can get wrong throws before <see cref="RunAsync"/>, which then prints one line with the cause
/// and the cure. Code of the program that reads settings goes into <see cref="Configure"/> to be treated the same way.
/// </remarks>
public sealed partial class PluginHostBuilder : IHostApplicationBuilder
{
    private readonly PluginHostSettings _settings;
    private readonly HostApplicationBuilder _host;
    private readonly ProgramConfiguration _sources;
    private readonly List<TransportRegistration> _transports = [];
    private readonly TransportNames _transportNames = new();
    private readonly List<IRunMode> _modes = [];
    private readonly List<Action<PluginHostBuilder>> _configure = [];

    internal PluginHostBuilder(PluginHostSettings settings)
    {
        _settings = settings;
        _host = new HostApplicationBuilder(new HostApplicationBuilderSettings
        {
            DisableDefaults = true,
            ContentRootPath = settings.BaseDirectory,
            EnvironmentName = System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"),
        });
        _sources = new ProgramConfiguration(_host.Configuration, settings, _host.Environment.EnvironmentName);
        _host.Logging.AddProgramConsole(_host.Configuration);
        _host.Services.AddCommandPipeline();
        AddSwitch(new("--health", $"{HealthOptions.Section}:{nameof(HealthOptions.Listen)}", "where to answer /healthz, /readyz and /capabilities, http://127.0.0.1:9090") { ValueName = "URL" });
    }

    /// <summary>What the program is, the first line of <c>--help</c>.</summary>
    public string? Description { get; set; }

    /// <summary>The configuration, with what the command line says through the switches declared so far.</summary>
    public ConfigurationManager Configuration => _host.Configuration;

    /// <summary>The services.</summary>
    public IServiceCollection Services => _host.Services;

    /// <summary>The log.</summary>
    public ILoggingBuilder Logging => _host.Logging;

    /// <summary>The environment that the program runs in.</summary>
    public IHostEnvironment Environment => _host.Environment;

    /// <summary>The configured data directory as a full path; it need not exist.</summary>
    public string DataDirectory =>
        Path.GetFullPath(Configuration[PluginHostOptions.DataDirectoryKey] is { Length: > 0 } configured ? configured : new PluginHostOptions().DataDirectory);

    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    IDictionary<object, object> IHostApplicationBuilder.Properties => ((IHostApplicationBuilder)_host).Properties;

    IMetricsBuilder IHostApplicationBuilder.Metrics => _host.Metrics;

    /// <summary>Adds a plugin; it is made once, with what it wants from the services.</summary>
    /// <param name="configure">Settings that win over the configuration section <c>Plugin</c>.</param>
    /// <typeparam name="TPlugin">The plugin's class.</typeparam>
    public PluginHostBuilder AddPlugin<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugin>(
        Action<PluginHostOptions>? configure = null)
        where TPlugin : class, IPlugin
    {
        Services.AddPlugin<TPlugin>(configure);
        return this;
    }

    /// <summary>
    /// Adds a plugin for the resources below <c>Plugin:Resources</c>, each with a plugin object, settings and transports of
    /// its own; without any, for one resource. See <see cref="ResourceServiceCollectionExtensions.AddResources{TPlugin}"/>.
    /// </summary>
    /// <param name="kind">What a resource's setting <c>Plugin</c> calls it, needed when a program has several; null for the class's name.</param>
    /// <param name="create">Makes an object from the services of a resource's scope; null to have its constructor filled.</param>
    /// <typeparam name="TPlugin">The plugin's class.</typeparam>
    public PluginHostBuilder AddResources<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugin>(
        string? kind = null, Func<IServiceProvider, TPlugin>? create = null)
        where TPlugin : class, IPlugin
    {
        Services.AddResources(kind, create);
        return this;
    }

    /// <summary>Sets what a configuration key has when nobody sets it. A transport is not turned on by it.</summary>
    public PluginHostBuilder AddDefault(string key, string? value)
    {
        _sources.AddDefault(key, value);
        return this;
    }

    /// <summary>Declares a switch of the command line. The configuration has its value from then on.</summary>
    /// <exception cref="ArgumentException">Another one of that name sets another key.</exception>
    public PluginHostBuilder AddSwitch(CommandLineSwitch commandLineSwitch)
    {
        ArgumentNullException.ThrowIfNull(commandLineSwitch);
        _sources.AddSwitch(commandLineSwitch);
        return this;
    }

    /// <summary>Offers a transport; it runs when the configuration chooses it. Transports have an extension method for this.</summary>
    public PluginHostBuilder AddTransport(TransportRegistration transport)
    {
        ArgumentNullException.ThrowIfNull(transport);
        _transports.Add(transport);
        return this;
    }

    /// <summary>Adds a way to run the program that may claim the command line before the host starts.</summary>
    public PluginHostBuilder AddRunMode(IRunMode mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        _modes.Add(mode);
        return this;
    }

    /// <summary>
    /// Adds what is to be done before the services are made, when the configuration is complete. What it throws ends the
    /// program with the exception's message and <see cref="PluginExitCode.Unusable"/>.
    /// </summary>
    public PluginHostBuilder Configure(Action<PluginHostBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _configure.Add(action);
        return this;
    }

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => _host.ConfigureContainer(factory, configure);
}
