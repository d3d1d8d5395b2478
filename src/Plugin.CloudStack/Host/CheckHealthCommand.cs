using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Asks whether the resource is alive, when the kernel has begun to doubt it.</summary>
/// <remarks>Sent by the kernel to a resource.</remarks>
[WireContract("com.cloud.agent.api.CheckHealthCommand")]
[Idempotent]
public sealed partial class CheckHealthCommand : Command, ICommand<CheckHealthAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public CheckHealthCommand() => Wait = 50;
}
