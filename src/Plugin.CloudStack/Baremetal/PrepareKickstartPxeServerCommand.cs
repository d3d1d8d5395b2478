using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks a PXE server to boot a physical machine into a Kickstart installation.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a physical machine or PXE server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.baremetal.networkservice.PrepareKickstartPxeServerCommand")]
[ResourceKey("machine", "Mac")]
[Mutating]
public sealed partial class PrepareKickstartPxeServerCommand : Command, ICommand<Answer>
{
    /// <summary>The URL of the Kickstart file.</summary>
    [WireMember("ksFile"), Redact(Redaction.UrlCredentials)]
    public string? KickstartFile { get; set; }

    /// <summary>The template's UUID.</summary>
    [WireMember("templateUuid")]
    public string? TemplateUuid { get; set; }

    /// <summary>The MAC address that the machine boots from.</summary>
    [WireMember("mac")]
    public string? Mac { get; set; }

    /// <summary>The NIC to install over.</summary>
    [WireMember("ksDevice")]
    public string? KickstartDevice { get; set; }

    /// <summary>The path of the Linux kernel.</summary>
    [WireMember("kernel")]
    public string? Kernel { get; set; }

    /// <summary>The path of the initial RAM disk.</summary>
    [WireMember("initrd")]
    public string? Initrd { get; set; }
}
