using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>What the VMs of a scaling group are like.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$AutoScaleVmProfileTO", Construction = WireConstruction.Bare)]
public sealed partial class AutoScaleVmProfileTO
{
    /// <summary>The zone's id.</summary>
    [WireMember("zoneId")]
    public string? ZoneId { get; set; }

    /// <summary>The domain's id.</summary>
    [WireMember("domainId")]
    public string? DomainId { get; set; }

    /// <summary>The service offering's id.</summary>
    [WireMember("serviceOfferingId")]
    public string? ServiceOfferingId { get; set; }

    /// <summary>The template's id.</summary>
    [WireMember("templateId")]
    public string? TemplateId { get; set; }

    /// <summary>Further parameters of the API call that deploys a VM.</summary>
    [WireMember("otherDeployParams"), Redact]
    public string? OtherDeployParams { get; set; }

    /// <summary>The parameters of the counters, by name.</summary>
    [WireMember("counterParamList")]
    public List<Pair<string, string>?>? CounterParamList { get; set; }

    /// <summary>How long a VM may finish its work before it is destroyed, in seconds; null for the default.</summary>
    [WireMember("expungeVmGracePeriod")]
    public int? ExpungeVmGracePeriod { get; set; }

    /// <summary>The URL of CloudStack's API.</summary>
    [WireMember("cloudStackApiUrl")]
    public string? CloudStackApiUrl { get; set; }

    /// <summary>The API key of the group's user.</summary>
    [WireMember("autoScaleUserApiKey")]
    public Secret? AutoScaleUserApiKey { get; set; }

    /// <summary>The secret key of the group's user.</summary>
    [WireMember("autoScaleUserSecretKey")]
    public Secret? AutoScaleUserSecretKey { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The network's id.</summary>
    [WireMember("networkId")]
    public string? NetworkId { get; set; }
}
