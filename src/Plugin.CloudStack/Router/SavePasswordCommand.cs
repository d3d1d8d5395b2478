using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks the router to hold a VM's new password ready until the VM fetches it.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.SavePasswordCommand")]
[Idempotent]
[Mutating]
public sealed partial class SavePasswordCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The VM's new password, as the guest gets it.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary>The VM's guest address.</summary>
    [WireMember("vmIpAddress")]
    public string? VmIpAddress { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
