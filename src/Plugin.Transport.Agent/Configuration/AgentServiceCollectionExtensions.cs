using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting;
using Plugin.Transport.Agent.Control;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>Registers connected agents.</summary>
public static class AgentServiceCollectionExtensions
{
    /// <summary>Has the host connect a plugin to a kernel, from its start to its stop. Each call adds one more agent.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The configuration section of its <see cref="AgentOptions"/>; every agent has its own.</param>
    /// <param name="plugin">Finds the plugin that the agent serves; null for the only one.</param>
    /// <param name="configure">Settings that win over the section.</param>
    public static IServiceCollection AddConnectedAgent(
        this IServiceCollection services,
        string section = AgentOptions.DefaultSection,
        Func<IServiceProvider, IPlugin>? plugin = null,
        Action<AgentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(section);
        services.AddCommandPipeline();
        services.TryAddSingleton<AgentNames>();
        services.AddSingleton<IValidateOptions<AgentOptions>>(new AgentOptionsValidator(section));
        var options = services.AddOptions<AgentOptions>(section)
            .Configure<IServiceProvider>((options, provider) => Bind(provider.GetService<IConfiguration>()?.GetSection(section), options))
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        var control = new KernelControl();
        services.AddKeyedSingleton<IKernelControl>(section, control);
        services.TryAddSingleton<IKernelControl>(control);
        services.AddKeyedSingleton(section, (provider, _) =>
        {
            var agent = Create(
                provider,
                plugin?.Invoke(provider) ?? provider.GetRequiredService<IPlugin>(),
                section,
                provider.GetRequiredService<IOptionsMonitor<AgentOptions>>().Get(section));
            control.Bind(() => agent.Ready);
            return agent;
        });
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredKeyedService<AgentService>(section));
        return services;
    }

    /// <summary>Makes the agent of one resource of a process that drives several, from the resource's own settings.</summary>
    /// <exception cref="StartupException">They cannot be used.</exception>
    internal static AgentService CreateFor(IServiceProvider provider, PluginResource resource, string section, Action<AgentOptions>? configure)
    {
        var options = new AgentOptions { ResourceName = resource.Name };
        Bind(resource.Settings.Configuration.GetSection(section), options);
        configure?.Invoke(options);
        var own = resource.Settings.KeyOf(section);
        resource.Require(new AgentOptionsValidator(own).Validate(own, options));
        var agent = Create(provider, resource.Plugin, own, options);
        provider.GetRequiredService<ResourceControls>().Of(resource.Name, section).Bind(() => agent.Ready);
        return agent;
    }

    /// <summary>Lets the plugin of each resource ask for the way to the kernel that its own agent has.</summary>
    internal static void AddControls(IServiceCollection services, string section)
    {
        services.TryAddSingleton<ResourceControls>();
        services.AddKeyedScoped<IKernelControl>(section, static (provider, key) => Find(provider, (string)key!));
        services.TryAddScoped<IKernelControl>(provider => Find(provider, section));

        static KernelControl Find(IServiceProvider provider, string section) =>
            provider.GetRequiredService<ResourceControls>().Of(provider.GetRequiredService<ResourceSettings>().Name, section);
    }

    private static AgentService Create(IServiceProvider provider, IPlugin plugin, string section, AgentOptions options)
    {
        provider.GetRequiredService<AgentNames>().Claim(options.ResourceName ?? plugin.GetType().Name, section);
        return new(
            plugin,
            provider.GetRequiredService<CommandPipeline>(),
            section,
            options,
            provider.GetRequiredService<IOptions<PluginHostOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<AgentService>>(),
            provider.GetRequiredService<PluginResources>().Find(plugin)?.Gate);
    }

    /// <summary>The file first, so that the program's own settings win.</summary>
    private static void Bind(IConfigurationSection? section, AgentOptions options)
    {
        if (section is null)
        {
            return;
        }

        if (section[nameof(AgentOptions.PropertiesFile)] is { Length: > 0 } file)
        {
            try
            {
                AgentPropertiesFile.Apply(file, options);
            }
            catch (FormatException e)
            {
                throw new OptionsValidationException(section.Path, typeof(AgentOptions), [$"{section.Path}:{nameof(AgentOptions.PropertiesFile)}: {e.Message}."]);
            }
        }

        section.Bind(options);
    }
}
