using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>Takes the answers of handlers that never wait.</summary>
internal static class Completed
{
    public static Answer Of(ValueTask<Answer> answer) =>
        answer.IsCompletedSuccessfully ? answer.Result : throw new InvalidOperationException("The handler did not answer at once.");
}
