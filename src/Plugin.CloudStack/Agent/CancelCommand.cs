using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Asks a host to give up a command that it has not begun.</summary>
[WireContract("com.cloud.agent.api.CancelCommand")]
public sealed partial class CancelCommand : Command, ICommand<Answer>
{
    /// <summary>The sequence number of the request that brought the command.</summary>
    [WireMember("sequence")]
    public long Sequence { get; set; }

    /// <summary>Why.</summary>
    [WireMember("reason")]
    public string? Reason { get; set; }
}
