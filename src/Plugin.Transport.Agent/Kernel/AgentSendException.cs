using Plugin.Abstractions;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>A batch without answers. The message is for people and holds nothing of what was sent.</summary>
public sealed class AgentSendException : CommandSendException
{
    internal AgentSendException(CommandSendFailure failure, string message, Exception? inner = null)
        : base(failure, message, inner)
    {
    }
}
