namespace Plugin.Transport.Agent.Connection;

/// <summary>
/// The room in a send queue, in frames and in bytes. Who finds none waits in line: a long frame is not passed by short
/// ones for ever. A frame that is longer than the whole room gets it when it is empty.
/// </summary>
/// <param name="frames">How many frames there is room for.</param>
/// <param name="bytes">How many bytes.</param>
internal sealed class SendRoom(int frames, long bytes)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Claim> _line = new();
    private int _takenFrames;
    private long _takenBytes;

    /// <summary>Takes room for a frame, or leaves everything as it is.</summary>
    public bool TryTake(int length)
    {
        lock (_gate)
        {
            return _line.Count == 0 && TryTakeNow(length);
        }
    }

    /// <summary>Waits for room.</summary>
    public async Task TakeAsync(int length, CancellationToken cancellation)
    {
        var claim = new Claim(length);
        lock (_gate)
        {
            _line.AddLast(claim);
            Grant();
        }

        using var registration = cancellation.Register(() => GiveUp(claim, cancellation));
        await claim.Granted.Task.ConfigureAwait(false);
    }

    /// <summary>Gives the room of a frame back.</summary>
    public void Give(int length)
    {
        lock (_gate)
        {
            _takenFrames--;
            _takenBytes -= length;
            Grant();
        }
    }

    private void GiveUp(Claim claim, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (claim.Granted.TrySetCanceled(cancellation))
            {
                _line.Remove(claim);
                Grant();
            }
        }
    }

    private void Grant()
    {
        while (_line.First is { } first && TryTakeNow(first.Value.Length))
        {
            _line.RemoveFirst();
            first.Value.Granted.SetResult();
        }
    }

    private bool TryTakeNow(int length)
    {
        if (_takenFrames >= frames || (_takenFrames > 0 && _takenBytes + length > bytes))
        {
            return false;
        }

        _takenFrames++;
        _takenBytes += length;
        return true;
    }

    private sealed class Claim(int length)
    {
        public int Length => length;

        public TaskCompletionSource Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
