using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Balances load; service Lb.</summary>
[NetworkService("apply-lb-rules", Service = "Lb")]
public interface ILoadBalancing : IRequestService
{
    /// <summary>Adds, changes and removes rules.</summary>
    ValueTask ApplyLoadBalancerRulesAsync(LoadBalancingRequest request, CommandContext context);
}
