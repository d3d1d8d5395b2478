namespace Plugin.Transport.Agent.Link;

/// <summary>
/// A connection that could not be made, or that ended otherwise than between two messages: a refused handshake, bytes
/// that are no packets, a peer that went silent within a message. The message names the reason; it holds nothing of
/// what was sent.
/// </summary>
public sealed class LinkException : IOException
{
    internal LinkException(string reason, Exception? inner = null, LinkFailure failure = LinkFailure.Broken)
        : base(reason, inner) => Failure = failure;

    /// <summary>What kind of end it is.</summary>
    public LinkFailure Failure { get; }
}
