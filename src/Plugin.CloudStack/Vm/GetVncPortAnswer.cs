using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells where a VM's console is.</summary>
/// <remarks>
/// A port of -9 means RDP through the host: the address is then <c>instanceId=</c> and the VM's GUID, and the host's
/// detail <c>rdp.server.port</c> gives the port.
/// </remarks>
[WireContract("com.cloud.agent.api.GetVncPortAnswer")]
public sealed partial class GetVncPortAnswer : Answer
{
    /// <summary>The address of the console, or <c>instanceId=&lt;guid&gt;</c> for RDP through the host.</summary>
    [WireMember("address")]
    public string? Address { get; set; }

    /// <summary>The TCP port, or -9 for RDP through the host.</summary>
    [WireMember("port")]
    public int Port { get; set; }
}
