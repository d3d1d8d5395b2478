using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Between management servers: withdraws a request that one forwarded for the other.</summary>
[WireContract("com.cloud.agent.api.CancelCommand")]
public sealed partial class CancelCommand : Command, ICommand<Answer>
{
    /// <summary>The sequence number of the request.</summary>
    [WireMember("sequence")]
    public long Sequence { get; set; }

    /// <summary>Why.</summary>
    [WireMember("reason")]
    public string? Reason { get; set; }
}
