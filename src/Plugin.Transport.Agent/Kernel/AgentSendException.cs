namespace Plugin.Transport.Agent.Kernel;

/// <summary>A batch without answers. The message is for people and holds nothing of what was sent.</summary>
public sealed class AgentSendException : Exception
{
    internal AgentSendException(AgentSendFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    /// <summary>What kind of failure it is.</summary>
    public AgentSendFailure Failure { get; }
}
