using System.Runtime.CompilerServices;
using Plugin.Abstractions.Wire;

namespace Plugin.Abstractions;

/// <summary>The way of one command through a plugin: how to read it, who handles it, how it fails.</summary>
public abstract class CommandRoute
{
    private readonly Func<IPlugin, Command, CommandContext, ValueTask<Answer>> _handler;

    private protected CommandRoute(
        string wireName,
        Type commandType,
        Type answerType,
        CommandBehaviour behaviour,
        Func<IPlugin, Command, CommandContext, ValueTask<Answer>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
        WireName = wireName;
        CommandType = commandType;
        AnswerType = answerType;
        Behaviour = behaviour;
    }

    /// <summary>The command's wire name.</summary>
    public string WireName { get; }

    /// <summary>The command's contract.</summary>
    public Type CommandType { get; }

    /// <summary>The contract of its answer.</summary>
    public Type AnswerType { get; }

    /// <summary>What the command's attributes say of it.</summary>
    public CommandBehaviour Behaviour { get; }

    /// <summary>Reads the command's own JSON object (without the wrapper that names it).</summary>
    /// <exception cref="WireException">The text is not such an object.</exception>
    public abstract Command Read(ref WireReader reader);

    /// <summary>Has the plugin's handler do the work.</summary>
    /// <exception cref="InvalidCastException">The plugin or the command is not of the route's class.</exception>
    public ValueTask<Answer> InvokeAsync(IPlugin plugin, Command command, CommandContext context) => _handler(plugin, command, context);

    /// <summary>The same work, its answer seen as an <see cref="Answer"/>; generated routes call it on what a handler gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ValueTask<Answer> Generalise<TAnswer>(ValueTask<TAnswer> pending)
        where TAnswer : Answer
    {
        return pending.IsCompletedSuccessfully ? new(pending.Result) : AwaitAsync(pending);

        static async ValueTask<Answer> AwaitAsync(ValueTask<TAnswer> pending) => await pending.ConfigureAwait(false);
    }

    /// <inheritdoc cref="Generalise{TAnswer}(ValueTask{TAnswer})"/>
    public static ValueTask<Answer> Generalise(ValueTask<Answer> pending) => pending;

    /// <summary>Makes an answer of the right class that says why the command failed.</summary>
    public abstract Answer CreateFailure(string details);
}
