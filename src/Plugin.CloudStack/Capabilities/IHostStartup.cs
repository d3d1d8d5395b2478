using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Introduces a host to the kernel. No command: transports ask for it when a connection begins.</summary>
public interface IHostStartup
{
    /// <summary>Describes the host and its local storage, or what else the resource is.</summary>
    /// <param name="offered">
    /// What the kernel knows already. With direct connect its zone, pod, cluster, guid, private address and name have to
    /// come back unchanged.
    /// </param>
    /// <param name="context">The call's context.</param>
    /// <returns>
    /// What the resource is: a hypervisor host is a <see cref="StartupRoutingCommand"/>, and with it may come the
    /// <see cref="StartupStorageCommand"/> of its local storage. Direct connect needs both, in this order, the latter with the
    /// resource type <see cref="Storage.StorageResourceType.STORAGE_POOL"/>. The agent bus takes any startup commands in any
    /// order, also one of storage alone.
    /// </returns>
    ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context);
}
