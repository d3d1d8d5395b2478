namespace Plugin.Transport.Agent.Kernel;

/// <summary>Lets some lines of a kind through in each span of time, and counts the rest, so that strangers cannot fill a disk.</summary>
/// <param name="lines">How many lines go through.</param>
/// <param name="span">In which time.</param>
/// <param name="time">The clock.</param>
internal sealed class LogAllowance(int lines, TimeSpan span, TimeProvider time)
{
    private readonly Lock _gate = new();
    private long _since;
    private int _written;
    private long _omitted;

    /// <summary>Asks for one line.</summary>
    /// <param name="omitted">How many lines were refused in the time before; not zero once in each of them at most.</param>
    public bool TryTake(out long omitted)
    {
        lock (_gate)
        {
            omitted = 0;
            if (_written == 0 || time.GetElapsedTime(_since) >= span)
            {
                (omitted, _omitted) = (_omitted, 0);
                (_since, _written) = (time.GetTimestamp(), 0);
            }

            if (_written >= lines)
            {
                _omitted++;
                return false;
            }

            _written++;
            return true;
        }
    }
}
