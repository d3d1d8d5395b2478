using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Has ports of public addresses stand for those of VMs; service PortForwarding.</summary>
[NetworkService("add-port-forward", "delete-port-forward", Service = "PortForwarding")]
public interface IPortForwarding : IRequestService
{
    /// <summary>Adds the rule.</summary>
    ValueTask AddPortForwardAsync(PortForwardingRequest request, CommandContext context);

    /// <summary>Deletes the rule; one that is not there is deleted.</summary>
    ValueTask DeletePortForwardAsync(PortForwardingRequest request, CommandContext context);
}
