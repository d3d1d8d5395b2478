using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Asks whether a vCenter can be reached. VMware only.</summary>
/// <remarks>Sent by the kernel to a resource. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.ValidateVcenterDetailsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ValidateVcenterDetailsCommand : Command, ICommand<Answer>
{
    /// <summary>The vCenter's address.</summary>
    [WireMember("vCenterServerAddress")]
    public string? VCenterServerAddress { get; set; }
}
