using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// A piece of work the pipeline runs as it runs commands: with a context, a deadline, lanes, logs and failure texts.
/// Transports use it for what the kernel asks outside a plugin's dispatch table, such as the start-up round trip.
/// </summary>
/// <typeparam name="T">What the work gives.</typeparam>
public sealed class Operation<T>
{
    /// <summary>The wire name that logs, metrics and failure texts show.</summary>
    public required string WireName { get; init; }

    /// <summary>The device the work is for, for example a host's address.</summary>
    public required string Resource { get; init; }

    /// <summary>The plugin object that drives the device, whose share of the places the work takes; null when it is for no device.</summary>
    public IPlugin? Plugin { get; init; }

    /// <summary>The work itself; not called when <see cref="Unreadable"/> is set.</summary>
    public required Func<CommandContext, ValueTask<T>> Work { get; init; }

    /// <summary>The command that carries wait, log id and resource keys; null when there is none.</summary>
    public Command? Command { get; init; }

    /// <summary>Why the command could not be read; null when it was.</summary>
    public Exception? Unreadable { get; init; }

    /// <summary>What the command's attributes say of it.</summary>
    public CommandBehaviour Behaviour { get; init; }
}
