using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>What an agent asks the kernel, or answers too late.</summary>
/// <param name="Header">The header, to be answered with.</param>
/// <param name="Commands">The commands.</param>
internal sealed record AgentRequest(FrameHeader Header, IReadOnlyList<IWireObject> Commands)
{
    /// <summary>True for answers that nobody waits for any more.</summary>
    public bool IsLateAnswer => !Header.IsRequest;

    /// <summary>True when the agent says what it is; only the first command counts, as in CloudStack.</summary>
    public bool IsStartup => Commands is [StartupCommand, ..];

    /// <summary>True when the agent says that it is still there.</summary>
    public bool IsPing => Commands is [PingCommand or PingRoutingCommand, ..];

    /// <summary>Reads a frame.</summary>
    /// <exception cref="WireException">It holds no commands.</exception>
    public static AgentRequest Read(in Frame frame, WireTypeSet[] types) =>
        new(frame.Header, WireEnvelope.Read(frame.Content.Span, WireReaderOptions.Default, types));
}
