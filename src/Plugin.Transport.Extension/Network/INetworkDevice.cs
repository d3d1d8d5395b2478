using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Makes and removes networks on the device.</summary>
[NetworkService("ensure-network-device", "implement-network", "shutdown-network", "destroy-network", "restore-network")]
public interface INetworkDevice : IRequestService
{
    /// <summary>Finds the device that serves a network or VPC, before every other command.
    /// What it gives is stored in the kernel, readable, and comes back as <c>Current</c> and <c>Network</c>; secrets and a
    /// detail named <c>status</c> are refused.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> EnsureNetworkDeviceAsync(NetworkDeviceRequest request, CommandContext context);

    /// <summary>Makes a network, or brings it to what the request says. Null leaves the broadcast domain to the kernel.</summary>
    ValueTask<BroadcastDomain?> ImplementNetworkAsync(GuestNetworkRequest request, CommandContext context);

    /// <summary>Takes a network down; one that is not there is down.</summary>
    ValueTask ShutdownNetworkAsync(GuestNetworkRequest request, CommandContext context);

    /// <summary>Removes a network for good; one that is not there is removed.</summary>
    ValueTask DestroyNetworkAsync(GuestNetworkRequest request, CommandContext context);

    /// <summary>Brings DHCP, names and user data of all VMs back after a restart with clean-up.</summary>
    ValueTask RestoreNetworkAsync(RestoreNetworkRequest request, CommandContext context);
}
