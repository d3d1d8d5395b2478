using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Keeps the firewall of networks; service Firewall.</summary>
[NetworkService("apply-fw-rules", Service = "Firewall")]
public interface IFirewall : IRequestService
{
    /// <summary>Makes the request's rules all there are.</summary>
    ValueTask ApplyFirewallRulesAsync(FirewallRequest request, CommandContext context);
}
