using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells whether the VM runs, and echoes its description.</summary>
/// <remarks>
/// The kernel reads <c>vm</c> of every success without a null check: GPU, NICs, guest address and VNC password, and
/// each disk's path and chain information.
/// </remarks>
[WireContract("com.cloud.agent.api.StartAnswer")]
public sealed partial class StartAnswer : Answer
{
    /// <summary>The VM as it was started; echo the command's, with what changed. Never null on success.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>
    /// The guid of the host that runs the VM where that is not the one asked; must name a host the kernel knows.
    /// </summary>
    [WireMember("hostGuid")]
    public string? HostGuid { get; set; }

    /// <summary>Changed volume details by iSCSI name, for managed storage; null when nothing changed.</summary>
    [WireMember("_iqnToData")]
    public Dictionary<string, Dictionary<string, string?>?>? IqnToData { get; set; }
}
