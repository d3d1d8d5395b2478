using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Asks a host to set itself up after it was added.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.SetupCommand")]
[Idempotent]
public sealed partial class SetupCommand : Command, ICommand<SetupAnswer>
{
    /// <summary>The networks of the host.</summary>
    [WireMember("env")]
    public HostEnvironment? Env { get; set; }

    /// <summary>True when storage has several paths.</summary>
    [WireMember("multipath")]
    public bool Multipath { get; set; }

    /// <summary>True when the host has not been set up before.</summary>
    [WireMember("needSetup")]
    public bool NeedSetup { get; set; }
}
