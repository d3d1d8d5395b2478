using System.Net;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>What a node says of the others; never anything of what was sent.</summary>
internal static partial class ClusterLog
{
    [LoggerMessage(3540, LogLevel.Information, "Kernel node {Nodes} has connected from {Remote}")]
    public static partial void PeerCame(this ILogger logger, string nodes, EndPoint? remote);

    [LoggerMessage(3541, LogLevel.Warning, "Kernel node {Nodes} is gone: {Reason}. What it asked is forgotten")]
    public static partial void PeerLeft(this ILogger logger, string nodes, string reason);

    [LoggerMessage(3542, LogLevel.Information, "Kernel node {Node} is reached at {Remote}")]
    public static partial void PeerDialled(this ILogger logger, long node, EndPoint? remote);

    [LoggerMessage(3543, LogLevel.Warning, "The connection to kernel node {Node} is over: {Reason}. What waits for its agents fails; it is dialled again when needed")]
    public static partial void PeerLost(this ILogger logger, long node, string reason);

    [LoggerMessage(3544, LogLevel.Warning, "A frame does not reach kernel node {Node}: {Reason}. See that the node runs, and what the directory says of it")]
    public static partial void PeerUnreachable(this ILogger logger, long node, string reason);

    [LoggerMessage(3545, LogLevel.Error,
        "{Remote} poses as kernel node {Node}, whose certificate it does not have; the connection is ended. See who that is, and what the directory says of the node")]
    public static partial void PosesAsNode(this ILogger logger, EndPoint? remote, long node);

    [LoggerMessage(3546, LogLevel.Warning, "A frame from the kernel node at {Remote} is dropped: {Reason}")]
    public static partial void PeerFrameDropped(this ILogger logger, EndPoint? remote, string reason);

    [LoggerMessage(3547, LogLevel.Warning, "What kernel node {Node} asks agent {Agent} fails: {Reason}. The node is told")]
    public static partial void ForwardFailed(this ILogger logger, long agent, long node, string reason);

    [LoggerMessage(3548, LogLevel.Information, "Agent {Agent} has gone over to kernel node {Owner}, which will answer what node {Node} has asked")]
    public static partial void HandedOver(this ILogger logger, long agent, long owner, long node);

    [LoggerMessage(3549, LogLevel.Warning, "{Agent} answered kernel node {Node}, which is unknown or takes no more; the answer is dropped")]
    public static partial void AnswerUnroutable(this ILogger logger, ConnectedAgent agent, long node);

    [LoggerMessage(3550, LogLevel.Warning, "{Agent} answered another kernel node in the name of agent {Other}; the answer is dropped")]
    public static partial void AnswersForAnother(this ILogger logger, ConnectedAgent agent, long other);

    [LoggerMessage(3551, LogLevel.Information, "Agent {Agent} of another kernel node answered {Sequence}, but nobody waits for it any more")]
    public static partial void LateRemoteAnswer(this ILogger logger, long agent, long sequence);

    [LoggerMessage(3552, LogLevel.Error, "The cluster's directory failed, so {Consequence}. See that it can be reached")]
    public static partial void DirectoryFailed(this ILogger logger, Exception exception, string consequence);
}
