using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Reports which VMs a host has. No command: transports ask for it with each ping.</summary>
public interface IPowerStateReporter
{
    /// <summary>
    /// Lists every VM of the host by instance name. This is a question: it must not change, repair or remove anything.
    /// A VM that is left out is taken for gone and released, so a VM that is neither on nor off is reported as
    /// <see cref="PowerState.PowerUnknown"/>, and a list that cannot be completed is an exception, never a shorter list.
    /// </summary>
    ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context);
}
