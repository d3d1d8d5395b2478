namespace Plugin.Hosting;

/// <summary>What a run has to do, and what comes of it for whoever asked.</summary>
/// <typeparam name="TResult">What the pipeline returns.</typeparam>
internal interface IWork<TResult> : IWork
{
    TResult Succeed(object value);

    TResult Fail(OperationRun run, string details);
}

/// <inheritdoc cref="IWork{TResult}"/>
internal interface IWork
{
    /// <summary>Does the work; null is an error of the handler.</summary>
    ValueTask<object?> InvokeAsync(OperationRun run);
}
