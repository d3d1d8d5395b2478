using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks a host to create a VM from its description and to power it on.</summary>
/// <remarks>
/// The kernel sends it to the host it planned for; after a failure it sends <see cref="StopCommand"/> to the same host
/// and tries the next one. A VM of that name that runs already counts as started. Sent by the kernel to a hypervisor
/// host.
/// </remarks>
[WireContract("com.cloud.agent.api.StartCommand")]
[ResourceKey("vm", "Vm.Name")]
[Idempotent]
[Mutating]
[LongRunning]
[Opposite(typeof(StopCommand))]
public sealed partial class StartCommand : Command, ICommand<StartAnswer>
{
    /// <summary>The VM to start, with its disks, NICs and limits.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>The address of the host that starts the VM.</summary>
    [WireMember("hostIp")]
    public string? HostIp { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>
    /// URLs of secondary storage that holds the system VM image; null for VMs of users. They carry credentials.
    /// </summary>
    [WireMember("secondaryStorages"), Redact(Redaction.UrlCredentials)]
    public List<string?>? SecondaryStorages { get; set; }
}
