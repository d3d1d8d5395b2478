using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>The work of a command: its handler, run again when the device failed for a moment. One serves all commands.</summary>
internal sealed class CommandWork(RetryPolicy retries) : IWork<Answer>
{
    public ValueTask<object?> InvokeAsync(OperationRun run)
    {
        var pending = Invoke(run);
        return pending.IsCompletedSuccessfully ? new(pending.Result) : AwaitAsync(run, pending);
    }

    /// <summary>Waits for a handler that was called.</summary>
    public async ValueTask<object?> AwaitAsync(OperationRun run, ValueTask<Answer> pending)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await pending.ConfigureAwait(false);
            }
            catch (TransientDeviceException failure)
            {
                await retries.WaitAsync(run, failure, attempt).ConfigureAwait(false);
            }

            pending = Invoke(run);
        }
    }

    public Answer Succeed(object value) => (Answer)value;

    public Answer Fail(OperationRun run, string details) => run.Route!.CreateFailure(details);

    private static ValueTask<Answer> Invoke(OperationRun run)
    {
        try
        {
            return run.Route!.InvokeAsync(run.Plugin!, run.Command!, run.Context);
        }
        catch (TransientDeviceException failure)
        {
            return ValueTask.FromException<Answer>(failure);
        }
    }
}
