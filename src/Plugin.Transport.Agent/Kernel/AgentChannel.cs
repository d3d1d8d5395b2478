using System.Globalization;
using Plugin.Abstractions;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>The way to the agent of one host, whichever connection and whichever node of the cluster it is at.</summary>
internal sealed class AgentChannel(AgentServer server, long agentId, AgentSendOptions? options) : ICommandChannel
{
    public async ValueTask<Answer> ExchangeAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return BatchWire.First(ToString(), await server.SendAsync(agentId, [command], options, cancellation).ConfigureAwait(false));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"agent {agentId}");
}
