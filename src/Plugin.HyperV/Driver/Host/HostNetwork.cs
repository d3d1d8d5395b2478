namespace Plugin.HyperV.Driver.Host;

/// <summary>The network adapter that holds one of the host's addresses.</summary>
/// <param name="Address">The IP address.</param>
/// <param name="Netmask">Its IPv4 mask, or the prefix length of an IPv6 address.</param>
/// <param name="Mac">The adapter's MAC address as twelve hex digits; null when it has none.</param>
/// <param name="Gateway">The default gateway of the address's family; null when there is none.</param>
/// <param name="Description">The adapter's description, which names its counters.</param>
public sealed record HostNetwork(string Address, string Netmask, string? Mac, string? Gateway, string? Description);
