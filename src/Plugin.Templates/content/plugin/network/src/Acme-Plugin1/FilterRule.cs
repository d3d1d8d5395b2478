namespace Acme.Plugin;

/// <summary>Traffic that the firewall lets through.</summary>
/// <param name="Id">The rule's number in the kernel.</param>
/// <param name="IsEgress">True for traffic to the outside.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, <c>icmp</c> or <c>all</c>.</param>
/// <param name="Ports">The ports, <c>80</c> or <c>80-90</c>; null for all.</param>
/// <param name="PublicIp">The public address that the traffic comes to; null for traffic to the outside.</param>
/// <param name="SourceCidrs">Where it comes from; empty for everywhere.</param>
internal sealed record FilterRule(
    long Id, bool IsEgress, string Protocol, string? Ports, string? PublicIp, IReadOnlyList<string> SourceCidrs);
