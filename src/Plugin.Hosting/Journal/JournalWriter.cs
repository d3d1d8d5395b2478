using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>
/// Writes entries on a thread of its own. What comes while a transaction is on its way to the disk goes into the next
/// one together, so that many commands at a time pay one wait for the disk.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private const int OpensBetweenPrunes = 256;

    private static readonly TimeSpan s_nextTry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_lookAfter = TimeSpan.FromSeconds(10);

    private readonly object _lock = new();
    private readonly JournalFile _file;
    private readonly JournalEntryPool _pool;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Thread _thread;

    // Ends that could not be written; they go before everything that came later.
    private readonly List<JournalStep> _kept = [];
    private List<JournalStep> _next = [];
    private List<JournalStep> _taken = [];
    private int _opens;
    private int _endsKept;
    private long _lookedAt;
    private bool _looks;
    private bool _hasEnded;
    private bool _stopped;

    public JournalWriter(JournalFile file, JournalEntryPool pool, TimeProvider time, ILogger logger)
    {
        _file = file;
        _pool = pool;
        _time = time;
        _logger = logger;
        _lookedAt = time.GetTimestamp();
        _thread = new Thread(Run) { IsBackground = true, Name = "plugin journal" };
        _thread.Start();
    }

    /// <summary>Transactions so far, for tests.</summary>
    public long Transactions { get; private set; }

    /// <summary>What kept the file from being written the last time; null when it was written.</summary>
    public string? Problem { get; private set; }

    /// <summary>Has the file tried out soon, unless something was written to it a moment ago.</summary>
    public void Look()
    {
        lock (_lock)
        {
            if (!_looks && _time.GetElapsedTime(_lookedAt) >= s_lookAfter)
            {
                _looks = true;
                Monitor.Pulse(_lock);
            }
        }
    }

    /// <summary>Has an entry's begin or end written.</summary>
    /// <returns>False when the writer has ended.</returns>
    public bool TryAdd(JournalStep step)
    {
        lock (_lock)
        {
            if (_stopped)
            {
                return false;
            }

            _next.Add(step);
            if (_next.Count == 1)
            {
                Monitor.Pulse(_lock);
            }

            return true;
        }
    }

    /// <summary>Ends when all that came has been written, or could not be.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _stopped = true;
            Monitor.Pulse(_lock);
        }

        _thread.Join();
    }

    private void Run()
    {
        while (TryTake())
        {
            _taken.InsertRange(0, _kept);
            _kept.Clear();
            try
            {
                Write();
                Problem = null;
            }
            catch (Exception exception)
            {
                Problem = ProblemOf(exception);
                Refuse(exception);
                _taken.Clear();
                continue;
            }

            Settle();
            _taken.Clear();
            Prune();
        }
    }

    private void Write()
    {
        if (_taken.Count == 0)
        {
            _file.Probe();
            return;
        }

        Transactions++;
        _file.Write(_taken);
    }

    /// <summary>Waits for something to write, or for the time to find out whether something could be.</summary>
    private bool TryTake()
    {
        lock (_lock)
        {
            while (_next.Count == 0 && !_stopped && !_looks)
            {
                if (_kept.Count == 0 && Problem is null)
                {
                    Monitor.Wait(_lock);
                }
                else if (!Monitor.Wait(_lock, s_nextTry))
                {
                    break;
                }
            }

            // What could not be written has one last try.
            if (_next.Count == 0 && _stopped && (_kept.Count == 0 || _hasEnded))
            {
                return false;
            }

            _looks = false;
            _lookedAt = _time.GetTimestamp();
            _hasEnded = _stopped && _next.Count == 0;
            (_taken, _next) = (_next, _taken);
            return true;
        }
    }

    private void Settle()
    {
        if (_endsKept > 0)
        {
            _logger.JournalWritesAgain(_file.Path, _endsKept);
            _endsKept = 0;
        }

        foreach (var (entry, closes) in _taken)
        {
            if (closes)
            {
                _pool.Return(entry);
                continue;
            }

            _opens++;
            if (!entry.TrySettle(null))
            {
                // Cancelled meanwhile: the command does not begin. Who waited may still look at the entry, so it serves no other.
                entry.Conclude(CommandOutcome.Refused, null, _time.GetUtcNow());
                _kept.Add(new(entry, Closes: true));
            }
        }
    }

    private static string ProblemOf(Exception exception) => (exception as JournalException)?.Problem ?? exception.Message;

    private void Refuse(Exception exception)
    {
        var before = _endsKept;
        _endsKept = 0;
        foreach (var step in _taken)
        {
            if (step.Closes)
            {
                _endsKept++;
                _kept.Add(step);
            }
            else
            {
                step.Entry.TrySettle(exception);
            }
        }

        if (before == 0 && _endsKept > 0)
        {
            _logger.JournalKeepsEnds(_file.Path, _endsKept, ProblemOf(exception));
        }
    }

    private void Prune()
    {
        if (_opens >= OpensBetweenPrunes)
        {
            _opens = 0;
            try
            {
                _file.Prune(_time.GetUtcNow());
            }
            catch (JournalException exception)
            {
                _logger.JournalNotPruned(_file.Path, ProblemOf(exception));
            }
        }
    }
}
