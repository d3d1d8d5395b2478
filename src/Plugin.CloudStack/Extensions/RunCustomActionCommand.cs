using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks a resource to run an action that its extension defines.</summary>
/// <remarks>Sent by the kernel to the resource of an extension.</remarks>
[WireContract("com.cloud.agent.api.RunCustomActionCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmTO.Name")]
[Mutating]
[LongRunning]
public sealed partial class RunCustomActionCommand : Command, ICommand<RunCustomActionAnswer>
{
    /// <summary>The action's name.</summary>
    [WireMember("actionName")]
    public string? ActionName { get; set; }

    /// <summary>The VM that it is about; null for none.</summary>
    [WireMember("vmTO")]
    public VirtualMachineTO? VmTO { get; set; }

    /// <summary>The action's parameters, by name.</summary>
    [WireMember("parameters")]
    public Dictionary<string, WireValue?>? Parameters { get; set; }
}
