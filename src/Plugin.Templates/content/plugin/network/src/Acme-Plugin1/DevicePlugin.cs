using Plugin.Abstractions;
#if (useAgent)
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.ExternalDevices;
#endif
using Plugin.CloudStack.Host;

namespace Acme.Plugin;

/// <summary>Translates commands of CloudStack's management server into operations of a network appliance.</summary>
[Plugin("Acme-Plugin1")]
#if (useAgent)
internal sealed partial class DevicePlugin(NetworkAppliance appliance) : ISelfCheck, IHostStartup
#else
internal sealed partial class DevicePlugin(NetworkAppliance appliance) : ISelfCheck
#endif
{
#if (useProcess)
    [Handlers]
    public RuleHandlers Rules { get; } = new(appliance);

#endif
    public async ValueTask CheckAsync(CancellationToken cancellation) => await appliance.ReadAsync(cancellation);
#if (useAgent)

    public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context) =>
        new([new StartupExternalFirewallCommand()]);
#endif

    [Handles]
    public async ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context)
    {
        var state = await appliance.ReadAsync(context.Cancellation);
        return new CheckHealthAnswer { Details = $"The appliance answers; it has {state.Addresses.Count} public addresses." };
    }
}
