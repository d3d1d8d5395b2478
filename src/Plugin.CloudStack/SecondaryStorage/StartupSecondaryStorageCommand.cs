using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Announces a storage VM.</summary>
[WireContract("com.cloud.agent.api.StartupSecondaryStorageCommand")]
public sealed partial class StartupSecondaryStorageCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupSecondaryStorageCommand()
    {
        Type = HostType.SecondaryStorage;
        Iqn = "NoIqn";
    }
}
