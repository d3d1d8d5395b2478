using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks to write a VM's config drive and to attach it, or to detach it. XenServer and VMware only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.AttachOrDettachConfigDriveCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class AttachOrDettachConfigDriveCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>
    /// The data, each as folder, file name and content; one file is the password. The content may be null.
    /// </summary>
    [WireMember("vmData"), Redact]
    public List<string?[]?>? VmData { get; set; }

    /// <summary>The label of the drive, for example <c>config-2</c>.</summary>
    [WireMember("configDriveLabel")]
    public string? ConfigDriveLabel { get; set; }

    /// <summary>True to attach, false to detach.</summary>
    [WireMember("isAttach")]
    public bool IsAttach { get; set; }
}
