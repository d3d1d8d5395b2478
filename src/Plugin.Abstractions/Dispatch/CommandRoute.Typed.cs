using Plugin.Abstractions.Wire;

namespace Plugin.Abstractions;

/// <summary>A <see cref="CommandRoute"/> with its types; generated dispatch tables are made of these.</summary>
/// <typeparam name="TCommand">The command's contract.</typeparam>
/// <typeparam name="TAnswer">The contract of its answer.</typeparam>
/// <remarks>
/// The casts to the plugin's and the command's class stand in the handler, where the compiler knows the classes: here,
/// in code that all routes share, each would be a look-up.
/// </remarks>
public sealed class CommandRoute<TCommand, TAnswer> : CommandRoute
    where TCommand : Command, IWireContract<TCommand>
    where TAnswer : Answer, new()
{
    /// <summary>Creates a route.</summary>
    /// <param name="behaviour">What the command's attributes say of it.</param>
    /// <param name="handler">Calls the handler on the plugin, both cast to their classes.</param>
    public CommandRoute(CommandBehaviour behaviour, Func<IPlugin, Command, CommandContext, ValueTask<Answer>> handler)
        : base(TCommand.ContractName, typeof(TCommand), typeof(TAnswer), behaviour, handler)
    {
    }

    /// <inheritdoc/>
    public override Command Read(ref WireReader reader) => TCommand.Read(ref reader);

    /// <inheritdoc/>
    public override Answer CreateFailure(string details) => new TAnswer { Result = false, Details = details };
}
