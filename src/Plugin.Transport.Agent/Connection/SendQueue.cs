using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks.Sources;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Connection;

/// <summary>
/// The frames that wait to be sent, for many senders and one writer. They go in their order,
/// except that requests wait for the window and answers pass those. A burst of answers is spread by a
/// <see cref="SendPace"/>.
/// </summary>
internal sealed class SendQueue : IValueTaskSource<bool>, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<Waiting> _answers = new();
    private readonly Queue<Waiting> _requests = new();
    private readonly HashSet<long> _outstanding = [];
    private readonly SendRoom _room;
    private readonly SendPace? _pace;
    private readonly CancellationTokenSource _closing = new();
    private readonly int _window;

    private ManualResetValueTaskSourceCore<bool> _wake = new() { RunContinuationsAsynchronously = true };
    private bool _isWriterWaiting;
    private bool _isAbandoned;
    private string? _whyClosed;
    private long _added;
    private int _owed;

    /// <summary>Makes an empty queue.</summary>
    public SendQueue(FrameConnectionOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Window, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.QueueCapacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.QueueBytes, 1);
        _window = options.Window;
        _room = new(options.QueueCapacity, options.QueueBytes);
        if (options.Burst is { } burst)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(burst, 1, nameof(options));
            _pace = new(burst, options.BurstPause, options.Time, Resume);
        }
    }

    /// <summary>The number of requests that were sent and not answered.</summary>
    public int Outstanding
    {
        get
        {
            lock (_gate)
            {
                return _outstanding.Count;
            }
        }
    }

    private bool HasNext => !_isAbandoned && (_answers.Count > 0 || (_requests.Count > 0 && _outstanding.Count < _window));

    private bool HasSendable => HasNext && (_pace is null || _pace.Allows(_owed));

    private bool IsOver => _whyClosed is not null && !HasNext;

    /// <summary>Adds a frame, which belongs to the queue from now on; waits while the queue is full.</summary>
    /// <exception cref="LinkException">The queue is closed.</exception>
    public ValueTask EnqueueAsync(OutgoingFrame frame, bool isAnswered, CancellationToken cancellation)
    {
        if (!_room.TryTake(frame.Length))
        {
            return EnqueueLaterAsync(frame, isAnswered, cancellation);
        }

        Add(frame, isAnswered);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes the next frame that may be sent.</summary>
    public bool TryDequeue([MaybeNullWhen(false)] out OutgoingFrame frame)
    {
        lock (_gate)
        {
            if (!HasSendable)
            {
                frame = default;
                return false;
            }

            // Of those that may go, the oldest: a request must not overtake the answer that makes sense of it.
            var isRequest = _outstanding.Count < _window
                && _requests.TryPeek(out var request)
                && (!_answers.TryPeek(out var answer) || request.Number < answer.Number);
            frame = (isRequest ? _requests : _answers).Dequeue().Frame;
            if (isRequest)
            {
                _outstanding.Add(frame.Header.Sequence);
            }

            _owed -= frame.Header.IsRequest || _owed == 0 ? 0 : 1;
            _pace?.Sent();
        }

        _room.Give(frame.Length);
        return true;
    }

    /// <summary>Waits, for the writer, until a frame may be sent.</summary>
    /// <returns>False when the queue is closed and nothing is left that may be sent.</returns>
    public ValueTask<bool> WaitAsync()
    {
        lock (_gate)
        {
            var isMore = HasSendable;
            if (isMore || IsOver)
            {
                return new(isMore);
            }

            _wake.Reset();
            _isWriterWaiting = true;
            return new(this, _wake.Version);
        }
    }

    /// <summary>Counts a request of the peer, which is owed an answer from now on.</summary>
    public void Asked()
    {
        lock (_gate)
        {
            _owed++;
        }
    }

    /// <summary>Counts a request as answered.</summary>
    public void Answered(long sequence) => Change(static (queue, answered) => queue._outstanding.Remove(answered), sequence);

    /// <summary>Counts a request as given up; one that still waits is not sent.</summary>
    public void Forget(long sequence)
    {
        if (!Change(static (queue, forgotten) => queue._outstanding.Remove(forgotten), sequence))
        {
            Withdraw(sequence);
        }
    }

    /// <summary>Takes no more frames; what is there and may be sent, still is.</summary>
    public void Close(string reason)
    {
        Change(static (queue, why) => queue._whyClosed ??= why, reason);
        _closing.Cancel();
    }

    /// <summary>Takes no more frames and sends none.</summary>
    public void Abandon(string reason)
    {
        Change(static (queue, _) => queue._isAbandoned = true, reason);
        Close(reason);
    }

    /// <summary>Takes the answers that were not sent out of an abandoned queue.</summary>
    public IReadOnlyList<OutgoingFrame> TakeUnsentAnswers()
    {
        lock (_gate)
        {
            var unsent = _answers.Where(static waiting => !waiting.Frame.Header.IsRequest).Select(static waiting => waiting.Frame).ToList();
            var rest = _answers.Where(static waiting => waiting.Frame.Header.IsRequest).ToList();
            _answers.Clear();
            rest.ForEach(_answers.Enqueue);
            return unsent;
        }
    }

    /// <summary>Gives the buffers of all frames back that were not sent.</summary>
    public void Dispose()
    {
        Abandon("the connection is closed");
        _pace?.Dispose();
        lock (_gate)
        {
            DisposeAll(_answers);
            DisposeAll(_requests);
        }
    }

    /// <inheritdoc/>
    bool IValueTaskSource<bool>.GetResult(short token) => _wake.GetResult(token);

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _wake.GetStatus(token);

    /// <inheritdoc/>
    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _wake.OnCompleted(continuation, state, token, flags);

    private static void DisposeAll(Queue<Waiting> frames)
    {
        while (frames.TryDequeue(out var waiting))
        {
            waiting.Frame.Dispose();
        }
    }

    private void Withdraw(long sequence)
    {
        lock (_gate)
        {
            for (var left = _requests.Count; left > 0; left--)
            {
                var waiting = _requests.Dequeue();
                if (waiting.Frame.Header.Sequence == sequence)
                {
                    _room.Give(waiting.Frame.Length);
                    waiting.Frame.Dispose();
                }
                else
                {
                    _requests.Enqueue(waiting);
                }
            }
        }
    }

    private void Resume() => Change(
        static (queue, _) =>
        {
            queue._pace!.Resumed();
            return true;
        },
        0);

    private async ValueTask EnqueueLaterAsync(OutgoingFrame frame, bool isAnswered, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        try
        {
            await _room.TakeAsync(frame.Length, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            frame.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw Closed();
        }

        Add(frame, isAnswered);
    }

    private void Add(OutgoingFrame frame, bool isAnswered)
    {
        if (!Change(static (queue, added) => queue.TryAdd(added.frame, added.isAnswered), (frame, isAnswered)))
        {
            frame.Dispose();
            throw Closed();
        }
    }

    private bool TryAdd(OutgoingFrame frame, bool isAnswered)
    {
        if (_whyClosed is not null)
        {
            return false;
        }

        (isAnswered ? _requests : _answers).Enqueue(new(_added++, frame));
        return true;
    }

    private TResult Change<TState, TResult>(Func<SendQueue, TState, TResult> change, TState state)
    {
        TResult result;
        bool wakes, isMore;
        lock (_gate)
        {
            result = change(this, state);
            isMore = HasSendable;
            wakes = _isWriterWaiting && (isMore || IsOver);
            if (wakes)
            {
                _isWriterWaiting = false;
            }
        }

        if (wakes)
        {
            _wake.SetResult(isMore);
        }

        return result;
    }

    private LinkException Closed() => new(_whyClosed ?? "the connection is closed");

    private readonly record struct Waiting(long Number, OutgoingFrame Frame);
}
