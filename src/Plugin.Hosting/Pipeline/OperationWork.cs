namespace Plugin.Hosting;

/// <summary>The work of an <see cref="Operation{T}"/>.</summary>
internal sealed class OperationWork<T>(Operation<T> operation) : IWork<OperationResult<T>>
{
    public async ValueTask<object?> InvokeAsync(OperationRun run) => await operation.Work(run.Context).ConfigureAwait(false);

    public OperationResult<T> Succeed(object value) => new((T)value, null);

    public OperationResult<T> Fail(OperationRun run, string details) => new(default, details);
}
