using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks a PXE server to boot a physical machine with a template.</summary>
/// <remarks>Sent by the kernel to the resource of a physical machine or PXE server.</remarks>
[WireContract("com.cloud.agent.api.baremetal.PreparePxeServerCommand", Construction = WireConstruction.Bare)]
[ResourceKey("machine", "Mac")]
[Mutating]
public sealed partial class PreparePxeServerCommand : Command, ICommand<PreparePxeServerAnswer>
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

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }
}
