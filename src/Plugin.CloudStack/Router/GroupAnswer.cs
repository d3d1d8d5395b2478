using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Gives a result for each item of a router command.</summary>
[WireContract("com.cloud.agent.api.routing.GroupAnswer")]
public sealed partial class GroupAnswer : Answer
{
    /// <summary>
    /// A text for each item of the command, in its order: <c>true</c>-like success texts or <c>Failed</c>; the kernel
    /// looks at each.
    /// </summary>
    [WireMember("results")]
    public string?[]? Results { get; set; }
}
