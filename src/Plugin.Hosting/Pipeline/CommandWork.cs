using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>The work of a command: its handler. It keeps nothing, so one serves all.</summary>
internal sealed class CommandWork : IWork<Answer>
{
    public static CommandWork Instance { get; } = new();

    public ValueTask<object?> InvokeAsync(OperationRun run)
    {
        var pending = run.Route!.InvokeAsync(run.Plugin!, run.Command!, run.Context);
        return pending.IsCompletedSuccessfully ? new(pending.Result) : AwaitAsync(pending);
    }

    public static async ValueTask<object?> AwaitAsync(ValueTask<Answer> pending) => await pending.ConfigureAwait(false);

    public Answer Succeed(object value) => (Answer)value;

    public Answer Fail(OperationRun run, string details) => run.Route!.CreateFailure(details);
}
