using Plugin.Abstractions.Wire;

namespace Plugin.Abstractions;

/// <summary>A <see cref="CommandRoute"/> with its types; generated dispatch tables are made of these.</summary>
/// <typeparam name="TPlugin">The plugin's class.</typeparam>
/// <typeparam name="TCommand">The command's contract.</typeparam>
/// <typeparam name="TAnswer">The contract of its answer.</typeparam>
public sealed class CommandRoute<TPlugin, TCommand, TAnswer> : CommandRoute
    where TPlugin : class, IPlugin
    where TCommand : Command, IWireContract<TCommand>
    where TAnswer : Answer, new()
{
    private readonly Func<TPlugin, TCommand, CommandContext, ValueTask<TAnswer>> _handler;

    /// <summary>Creates a route.</summary>
    /// <param name="behaviour">What the command's attributes say of it.</param>
    /// <param name="handler">Calls the handler on the plugin.</param>
    public CommandRoute(CommandBehaviour behaviour, Func<TPlugin, TCommand, CommandContext, ValueTask<TAnswer>> handler)
        : base(TCommand.ContractName, typeof(TCommand), typeof(TAnswer), behaviour) => _handler = handler;

    /// <inheritdoc/>
    public override Command Read(ref WireReader reader) => TCommand.Read(ref reader);

    /// <inheritdoc/>
    public override ValueTask<Answer> InvokeAsync(IPlugin plugin, Command command, CommandContext context)
    {
        var pending = _handler((TPlugin)plugin, (TCommand)command, context);
        return pending.IsCompletedSuccessfully ? new(pending.Result) : AwaitAsync(pending);

        static async ValueTask<Answer> AwaitAsync(ValueTask<TAnswer> pending) => await pending.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override Answer CreateFailure(string details) => new TAnswer { Result = false, Details = details };
}
