using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;

namespace Plugin.Transport.Agent.Control;

/// <summary>Asks the kernel on the connection of an agent. A plugin gets it from the services.</summary>
public interface IKernelControl
{
    /// <summary>Asks the kernel, and waits for its answer.</summary>
    /// <typeparam name="TAnswer">The answer class of the command.</typeparam>
    /// <param name="command">An <see cref="AgentControlCommand"/> of a class that the kernel knows.</param>
    /// <param name="timeout">How long the answer may take; null for 30 seconds.</param>
    /// <param name="cancellation">Gives up the wait; the kernel is not told.</param>
    /// <exception cref="KernelRequestException">There is no answer, or one of another class. The message says why.</exception>
    Task<TAnswer> SendAsync<TAnswer>(ICommand<TAnswer> command, TimeSpan? timeout = null, CancellationToken cancellation = default)
        where TAnswer : AgentControlAnswer, IWireContract<TAnswer>;
}
