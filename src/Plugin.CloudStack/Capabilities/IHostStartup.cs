using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Introduces a host to the kernel. No command: transports ask for it when a connection begins.</summary>
public interface IHostStartup
{
    /// <summary>Describes the host and its local storage.</summary>
    /// <param name="offered">
    /// What the kernel knows already. With direct connect its zone, pod, cluster, guid, private address and name have to
    /// come back unchanged.
    /// </param>
    /// <param name="context">The call's context.</param>
    /// <returns>
    /// A <see cref="StartupRoutingCommand"/> first. Direct connect needs a <see cref="StartupStorageCommand"/> after it,
    /// whose resource type is <see cref="Storage.StorageResourceType.STORAGE_POOL"/>.
    /// </returns>
    ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context);
}
