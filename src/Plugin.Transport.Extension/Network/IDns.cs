using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Tells VMs each other's addresses; service Dns.</summary>
[NetworkService("add-dns-entry", "remove-dns-entry", "config-dns-subnet", "remove-dns-subnet", Service = "Dns")]
public interface IDns : IRequestService
{
    /// <summary>Adds a VM's name.</summary>
    ValueTask AddDnsEntryAsync(NicRequest request, CommandContext context);

    /// <summary>Removes it; one that is not there is removed.</summary>
    ValueTask RemoveDnsEntryAsync(NicRequest request, CommandContext context);

    /// <summary>Serves a subnet.</summary>
    ValueTask ConfigureDnsSubnetAsync(GuestNetworkRequest request, CommandContext context);

    /// <summary>Ends that; a subnet that is not there is not served.</summary>
    ValueTask RemoveDnsSubnetAsync(GuestNetworkRequest request, CommandContext context);
}
