using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>A delivery that was taken, and its answer once there is one.</summary>
internal sealed class Delivered
{
    private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly KnownDelivery? _known;

    public Delivered(string resource, DeliveryId id, string wireName, string? logId)
    {
        Key = (resource, id);
        WireName = wireName;
        LogId = logId;
    }

    /// <summary>One that an earlier process took.</summary>
    public Delivered(KnownDelivery known)
        : this(known.Resource, known.Delivery, known.WireName, known.LogId) => _known = known;

    public (string Resource, DeliveryId Id) Key { get; }

    public string WireName { get; }

    public string? LogId { get; }

    /// <summary>When it was answered, on the monotonic clock.</summary>
    public long AnsweredAt { get; set; }

    /// <summary>True when a command with the same id is this one: numbers come round, names and log ids do not with them.</summary>
    public bool Is(string wireName, string? logId) =>
        WireName == wireName && (LogId is null || logId is null || LogId == logId);

    public void Answer(Answer answer) => _answer.TrySetResult(answer);

    /// <summary>The first answer, once it is there.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public Task<Answer> AgainAsync(CommandRoute route, CancellationToken cancellation) =>
        _known is { } known ? Task.FromResult(Recall(route, known)) : _answer.Task.WaitAsync(cancellation);

    private static Answer Recall(CommandRoute route, KnownDelivery known)
    {
        if (known.Outcome is not { } outcome || outcome == CommandOutcome.Interrupted)
        {
            return route.CreateFailure(FailureText.InterruptedBefore(known.WireName));
        }

        var answer = route.CreateFailure(FailureText.AnsweredBefore(known.WireName, outcome, known.Details));
        answer.Result = outcome == CommandOutcome.Done;
        return answer;
    }
}
