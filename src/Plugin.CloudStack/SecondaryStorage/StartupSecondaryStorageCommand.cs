using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Announces a storage VM.</summary>
/// <remarks>Sent by the storage VM to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupSecondaryStorageCommand")]
[Idempotent]
public sealed partial class StartupSecondaryStorageCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupSecondaryStorageCommand()
    {
        Type = HostType.SecondaryStorage;
        Iqn = "NoIqn";
    }
}
