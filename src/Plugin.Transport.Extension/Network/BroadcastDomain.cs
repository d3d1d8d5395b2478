namespace Plugin.Transport.Extension;

/// <summary>
/// How hypervisors reach a network that the device has made. The kernel takes it only when the detail
/// <c>network.isolation.method</c> is <c>NetworkExtension</c>.
/// </summary>
/// <param name="Type">The kernel's broadcast domain type, for example <c>Lswitch</c>.</param>
/// <param name="Uri">The broadcast URI, for example <c>ovn://cs-net-42</c>.</param>
public sealed record BroadcastDomain(string Type, string Uri);
