using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Tells the kernel that an agent stops, or an agent that it shall stop; the reason says why.</summary>
/// <remarks>
/// Sent by the kernel to an agent, or an agent to the kernel. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.ShutdownCommand")]
public sealed partial class ShutdownCommand : Command, ICommand<Answer>
{
    /// <summary>Why: <c>sig.kill</c>, <c>update</c>, <c>deleteHost</c> and the like.</summary>
    [WireMember("reason")]
    public string? Reason { get; set; }

    /// <summary>A text for people; null for none.</summary>
    [WireMember("detail")]
    public string? Detail { get; set; }

    /// <summary>True when the kernel shall forget the host.</summary>
    [WireMember("removeHost")]
    public bool RemoveHost { get; set; }
}
