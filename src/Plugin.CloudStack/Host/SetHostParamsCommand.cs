using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>
/// Gives the host settings of the kernel; sent when a host connects. A plain <see cref="Answer"/> is enough.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.SetHostParamsCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetHostParamsCommand : Command, ICommand<Answer>
{
    /// <summary>The settings by name, for example <c>router.aggregation.command.each.timeout</c>.</summary>
    [WireMember("params")]
    public Dictionary<string, string?>? Params { get; set; }
}
