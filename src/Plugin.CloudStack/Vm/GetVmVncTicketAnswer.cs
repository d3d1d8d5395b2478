using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Gives a ticket that opens a VM's console.</summary>
[WireContract("com.cloud.agent.api.GetVmVncTicketAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetVmVncTicketAnswer : Answer
{
    /// <summary>The ticket that opens the console.</summary>
    [WireMember("ticket")]
    public Secret? Ticket { get; set; }
}
