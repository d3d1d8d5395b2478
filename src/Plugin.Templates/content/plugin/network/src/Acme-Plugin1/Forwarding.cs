namespace Acme.Plugin;

/// <summary>Ports of a public address that stand for those of a VM.</summary>
/// <param name="PublicIp">The public address.</param>
/// <param name="Protocol"><c>tcp</c> or <c>udp</c>.</param>
/// <param name="PublicPorts">Its ports, <c>80</c> or <c>80-90</c>.</param>
/// <param name="PrivateIp">The VM's address.</param>
/// <param name="PrivatePorts">The VM's ports.</param>
internal sealed record Forwarding(string PublicIp, string Protocol, string PublicPorts, string PrivateIp, string PrivatePorts);
