using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>A scaling group of VMs.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$AutoScaleVmGroupTO", Construction = WireConstruction.Bare)]
public sealed partial class AutoScaleVmGroupTO
{
    /// <summary>The group's id in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>How many VMs it has at least.</summary>
    [WireMember("minMembers")]
    public int MinMembers { get; set; }

    /// <summary>How many VMs it has at most.</summary>
    [WireMember("maxMembers")]
    public int MaxMembers { get; set; }

    /// <summary>The port of the service on the VMs.</summary>
    [WireMember("memberPort")]
    public int MemberPort { get; set; }

    /// <summary>How often the conditions are checked, in seconds.</summary>
    [WireMember("interval")]
    public int Interval { get; set; }

    /// <summary>When it grows or shrinks.</summary>
    [WireMember("policies")]
    public List<AutoScalePolicyTO?>? Policies { get; set; }

    /// <summary>What its VMs are like.</summary>
    [WireMember("profile")]
    public AutoScaleVmProfileTO? Profile { get; set; }

    /// <summary>The state that it was in.</summary>
    [WireMember("state")]
    public AutoScaleVmGroupState? State { get; set; }

    /// <summary>The state that it is in.</summary>
    [WireMember("currentState")]
    public AutoScaleVmGroupState? CurrentState { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("loadBalancerId")]
    public long? LoadBalancerId { get; set; }
}
