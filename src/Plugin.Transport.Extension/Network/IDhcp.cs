using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Gives VMs their addresses; service Dhcp.</summary>
[NetworkService("add-dhcp-entry", "remove-dhcp-entry", "config-dhcp-subnet", "remove-dhcp-subnet", "set-dhcp-options", Service = "Dhcp")]
public interface IDhcp : IRequestService
{
    /// <summary>Adds a VM's address.</summary>
    ValueTask AddDhcpEntryAsync(NicRequest request, CommandContext context);

    /// <summary>Removes it; one that is not there is removed.</summary>
    ValueTask RemoveDhcpEntryAsync(NicRequest request, CommandContext context);

    /// <summary>Serves a subnet.</summary>
    ValueTask ConfigureDhcpSubnetAsync(GuestNetworkRequest request, CommandContext context);

    /// <summary>Ends that; a subnet that is not there is not served.</summary>
    ValueTask RemoveDhcpSubnetAsync(GuestNetworkRequest request, CommandContext context);

    /// <summary>Gives a NIC more options.</summary>
    ValueTask SetDhcpOptionsAsync(DhcpOptionsRequest request, CommandContext context);
}
