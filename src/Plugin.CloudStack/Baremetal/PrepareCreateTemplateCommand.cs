using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks a PXE server to boot a physical machine so that its disk becomes a template.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a physical machine or PXE server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.baremetal.PrepareCreateTemplateCommand", Construction = WireConstruction.Bare)]
[ResourceKey("machine", "Mac")]
[Mutating]
[LongRunning]
public sealed partial class PrepareCreateTemplateCommand : Command, ICommand<Answer>
{
    /// <summary>The machine's address.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }

    /// <summary>The MAC address that the machine boots from.</summary>
    [WireMember("mac")]
    public string? Mac { get; set; }

    /// <summary>The netmask of the machine's network.</summary>
    [WireMember("netMask")]
    public string? Netmask { get; set; }

    /// <summary>The gateway of the machine's network.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>The DNS server of the machine's network.</summary>
    [WireMember("dns")]
    public string? Dns { get; set; }

    /// <summary>The template's path on the PXE server.</summary>
    [WireMember("template")]
    public string? Template { get; set; }
}
