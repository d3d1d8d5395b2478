using Microsoft.Extensions.Options;
using Plugin.CloudStack.Host;
using Plugin.HyperV;
using Plugin.HyperV.Configuration;
using Plugin.HyperV.Files;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Storage;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;

namespace HyperVAgent;

/// <summary>Turns settings into the host that the plugin drives.</summary>
internal static class HostChoice
{
    /// <summary>True to drive a simulated host.</summary>
    public const string SimulateKey = $"{SimulatorSettings.Section}:Enabled";

    /// <summary>Adds the host, the plugin's settings and the store in which it remembers pools.</summary>
    /// <exception cref="StartupException">No host is chosen.</exception>
    public static void AddHyperVHost(this PluginHostBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>(SimulateKey))
        {
            throw new StartupException($"no host to drive; this version has a simulated one, chosen with --simulate or {SimulateKey} true");
        }

        var data = builder.DataDirectory;
        builder.Services
            .AddSingleton<HyperVPlugin>()
            .AddSimulatedHost(SimulatorSettings.Of(builder.Configuration), data)
            .AddHyperVSettings(builder.Configuration, data)
            .AddStartupStep<Reconciliation>()
            .AddHostedService<ReadyNotice>();
    }

    /// <summary>Offers the host to the kernel as what it is, under the simulated host's address.</summary>
    public static void OfferAsHyperV(this AgentOptions options, IConfiguration configuration)
    {
        options.PrivateAddress ??= SimulatorSettings.Of(configuration).Address;
        options.HypervisorType ??= HypervisorType.Hyperv;
    }

    private static IServiceCollection AddHyperVSettings(this IServiceCollection services, ConfigurationManager configuration, string dataDirectory)
    {
        services.AddSingleton<IValidateOptions<HyperVOptions>, HyperVOptionsValidator>();
        services.AddOptions<HyperVOptions>()
            .Bind(configuration.GetSection(HyperVOptions.Section))
            .PostConfigure(options => options.StateFile = Path.Combine(dataDirectory, options.StateFile))
            .ValidateOnStart();
        services.AddSingleton(static provider => provider.GetRequiredService<IOptions<HyperVOptions>>().Value);
        services.AddSingleton<IPluginStateStore>(static provider => OpenState(provider.GetRequiredService<HyperVOptions>().StateFile));
        return services;
    }

    private static FilePluginStateStore OpenState(string path)
    {
        try
        {
            return new FilePluginStateStore(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"{HyperVOptions.Section}:{nameof(HyperVOptions.StateFile)}: {path} cannot be used: {exception.Message}", exception);
        }
    }

    /// <summary>Adds a simulated cluster and makes its first host the one the plugin drives.</summary>
    private static IServiceCollection AddSimulatedHost(this IServiceCollection services, SimulatorSettings settings, string dataDirectory)
    {
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
}
