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
    private bool _hasEnded;
    private bool _stopped;

    public JournalWriter(JournalFile file, JournalEntryPool pool, TimeProvider time, ILogger logger)
    {
        _file = file;
        _pool = pool;
        _time = time;
        _logger = logger;
        _thread = new Thread(Run) { IsBackground = true, Name = "plugin journal" };
        _thread.Start();
    }

    /// <summary>Transactions so far, for tests.</summary>
    public long Transactions { get; private set; }

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
                Transactions++;
                _file.Write(_taken);
            }
            catch (Exception exception)
            {
                Refuse(exception);
                _taken.Clear();
                continue;
            }

            Settle();
            _taken.Clear();
            Prune();
        }
    }

    /// <summary>Waits for something to write.</summary>
    private bool TryTake()
    {
        lock (_lock)
        {
            while (_next.Count == 0 && !_stopped)
            {
                if (_kept.Count == 0)
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
            _logger.JournalKeepsEnds(_file.Path, _endsKept, exception.Message);
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
                _logger.JournalNotPruned(_file.Path, exception.Message);
            }
        }
    }
}
