using Microsoft.Extensions.Options;
using Plugin.CloudStack.Host;
using Plugin.HyperV.Configuration;
using Plugin.HyperV.Files;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Storage;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Http;

namespace HyperVAgent;

/// <summary>Turns settings into the parts the plugin is made of.</summary>
internal static class ConfigurationExtensions
{
    /// <summary>Where certificates, state and the simulated host are kept.</summary>
    public const string DataDirectoryKey = "Plugin:DataDirectory";

    /// <summary>Where the plugin listens for the kernel.</summary>
    public const string ListenKey = $"{DirectConnectOptions.Section}:{nameof(DirectConnectOptions.Listen)}";

    /// <summary>The kernels that the plugin dials.</summary>
    public const string KernelsKey = $"{AgentOptions.DefaultSection}:{nameof(AgentOptions.Kernels)}";

    private const string DefaultDataDirectory = "hyperv-agent-data";

    /// <summary>The data directory as a full path; below the current directory when none is configured.</summary>
    public static string GetDataDirectory(this IConfiguration configuration) =>
        Path.GetFullPath(configuration[DataDirectoryKey] is { Length: > 0 } configured ? configured : DefaultDataDirectory);

    /// <summary>Adds the settings of the Hyper-V plugin and the store in which it remembers pools.</summary>
    public static IServiceCollection AddHyperVSettings(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        services.AddSingleton<IValidateOptions<HyperVOptions>, HyperVOptionsValidator>();
        services.AddOptions<HyperVOptions>()
            .Bind(configuration.GetSection(HyperVOptions.Section))
            .PostConfigure(options => options.StateFile = Path.Combine(dataDirectory, options.StateFile))
            .ValidateOnStart();
        services.AddSingleton(static provider => provider.GetRequiredService<IOptions<HyperVOptions>>().Value);
        services.AddSingleton<IPluginStateStore>(static provider => new FilePluginStateStore(provider.GetRequiredService<HyperVOptions>().StateFile));
        return services;
    }

    /// <summary>Adds a simulated cluster and makes its first host the one the plugin drives.</summary>
    public static IServiceCollection AddSimulatedHost(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        var settings = configuration.GetSection(SimulatorSettings.Section).Get<SimulatorSettings>() ?? new SimulatorSettings();
        services.AddSingleton(provider =>
            new SimulatedCluster(settings.Describe(dataDirectory), provider.GetRequiredService<ILogger<SimulatedCluster>>()));
        services.AddSingleton(provider => provider.GetRequiredService<SimulatedCluster>().OpenSession(settings.Address));
        services.AddSingleton<IHostFiles>(static provider => provider.GetRequiredService<SimulatedCluster>().Hosts[0].Files);

        // The shares of a simulated host are folders of its own data directory, so there is nothing to keep it away from.
        services.PostConfigure<HyperVOptions>(static options =>
        {
            if (options.StorageRoots.Count == 0)
            {
                options.StorageRoots.Add(StorageRoots.AnyShare);
            }
        });
        return services;
    }

    /// <summary>
    /// Adds the ways to the kernel: it is dialled when it is configured, and listened for when it is not, or when the
    /// command line asks for that too.
    /// </summary>
    public static IServiceCollection AddTransports(this IServiceCollection services, IConfiguration configuration, AgentCommandLine commandLine)
    {
        var dials = !string.IsNullOrEmpty(configuration[KernelsKey]);
        if (dials)
        {
            var simulated = configuration.GetSection(SimulatorSettings.Section).Get<SimulatorSettings>() ?? new SimulatorSettings();
            services
                .AddConnectedAgent(configure: options =>
                {
                    options.PrivateAddress ??= simulated.Address;
                    options.HypervisorType ??= HypervisorType.Hyperv;
                })
                .AddHostedService<ConnectedNotice>();
        }

        if (!dials || commandLine.Settings.ContainsKey(ListenKey))
        {
            services.AddDirectConnect().AddHostedService<ReadyNotice>();
        }

        return services;
    }
}
