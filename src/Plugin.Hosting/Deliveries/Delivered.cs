using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>A delivery that was taken, and its answer once there is one.</summary>
internal sealed class Delivered
{
    private const int LongestDetails = 256;

    // One of the two is there: the answer, or what is left of it.
    private volatile TaskCompletionSource<Answer>? _answer;
    private volatile KnownOutcome? _outcome;

    public Delivered(string resource, DeliveryId id, string wireName, string? logId)
    {
        Key = (resource, id);
        WireName = wireName;
        LogId = logId;
        _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>One that an earlier process took.</summary>
    public Delivered(KnownDelivery known)
    {
        Key = (known.Resource, known.Delivery);
        WireName = known.WireName;
        LogId = known.LogId;
        _outcome = new(known.Outcome, known.Details);
    }

    public (string Resource, DeliveryId Id) Key { get; }

    public string WireName { get; }

    public string? LogId { get; }

    /// <summary>When it was answered, on the monotonic clock.</summary>
    public long AnsweredAt { get; set; }

    /// <summary>How much memory its answer takes as far as its window counts it, in bytes.</summary>
    public long Weight { get; set; }

    /// <summary>True while the whole answer is there.</summary>
    public bool HasAnswer => _answer is { Task.IsCompletedSuccessfully: true };

    /// <summary>True when a command with the same id is this one: numbers come round, names and log ids do not with them.</summary>
    public bool Is(string wireName, string? logId) =>
        WireName == wireName && (LogId is null || logId is null || LogId == logId);

    public void Answer(Answer answer) => _answer?.TrySetResult(answer);

    /// <summary>Forgets all of the answer but its outcome.</summary>
    public void KeepOutcomeOnly()
    {
        if (_answer is { Task: { IsCompletedSuccessfully: true } task })
        {
            var answer = task.Result;
            var details = answer.Details is { Length: > LongestDetails } text ? string.Concat(text.AsSpan(0, LongestDetails), "…") : answer.Details;
            _outcome = new(answer.Result ? CommandOutcome.Done : CommandOutcome.Failed, details);
            _answer = null;
        }
    }

    /// <summary>The first answer, once it is there.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public Task<Answer> AgainAsync(CommandRoute route, CancellationToken cancellation) =>
        _answer is { } answer ? answer.Task.WaitAsync(cancellation) : Task.FromResult(Recall(route, _outcome!));

    private Answer Recall(CommandRoute route, KnownOutcome known)
    {
        if (known.Outcome is not { } outcome || outcome == CommandOutcome.Interrupted)
        {
            return route.CreateFailure(FailureText.InterruptedBefore(WireName));
        }

        var answer = route.CreateFailure(FailureText.AnsweredBefore(WireName, outcome, known.Details));
        answer.Result = outcome == CommandOutcome.Done;
        return answer;
    }

    /// <summary>What is known of an answer that is not there as a whole; no outcome when nobody knows it.</summary>
    private sealed record KnownOutcome(CommandOutcome? Outcome, string? Details);
}
