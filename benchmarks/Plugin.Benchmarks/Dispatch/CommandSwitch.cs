using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>A switch over the types of a plugin's commands, as mediators generate it.</summary>
internal abstract class CommandSwitch
{
    protected HandlersUpTo10 UpTo10 { get; } = new();

    protected HandlersUpTo100 UpTo100 { get; } = new();

    protected HandlersUpTo160 UpTo160 { get; } = new();

    protected HandlersUpTo1000 UpTo1000 { get; } = new();

    public abstract ValueTask<Answer> HandleAsync(Command command, CommandContext context);

    public static CommandSwitch Of(int commands) => commands switch
    {
        10 => new SwitchOf10(),
        100 => new SwitchOf100(),
        160 => new SwitchOf160(),
        1000 => new SwitchOf1000(),
        _ => throw new ArgumentOutOfRangeException(nameof(commands), commands, "There is no switch of that size."),
    };

    protected static ValueTask<Answer> Complete<TAnswer>(ValueTask<TAnswer> pending)
        where TAnswer : Answer
    {
        return pending.IsCompletedSuccessfully ? new(pending.Result) : AwaitAsync(pending);

        static async ValueTask<Answer> AwaitAsync(ValueTask<TAnswer> pending) => await pending.ConfigureAwait(false);
    }
}
