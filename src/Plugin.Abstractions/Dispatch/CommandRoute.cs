using Plugin.Abstractions.Wire;

namespace Plugin.Abstractions;

/// <summary>The way of one command through a plugin: how to read it, who handles it, how it fails.</summary>
public abstract class CommandRoute
{
    private protected CommandRoute(string wireName, Type commandType, Type answerType, CommandBehaviour behaviour)
    {
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
    public abstract ValueTask<Answer> InvokeAsync(IPlugin plugin, Command command, CommandContext context);

    /// <summary>Makes an answer of the right class that says why the command failed.</summary>
    public abstract Answer CreateFailure(string details);
}
