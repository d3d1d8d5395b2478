using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Between management servers: withdraws a request that one forwarded for the other.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.CancelCommand")]
public sealed partial class CancelCommand : Command, ICommand<Answer>
{
    /// <summary>The sequence number of the request.</summary>
    [WireMember("sequence")]
    public long Sequence { get; set; }

    /// <summary>Why the request is withdrawn, in words.</summary>
    [WireMember("reason")]
    public string? Reason { get; set; }
}
