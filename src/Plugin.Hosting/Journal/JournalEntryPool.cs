namespace Plugin.Hosting;

/// <summary>Keeps some entries that no command uses, so that journalling allocates next to nothing.</summary>
internal sealed class JournalEntryPool : IDisposable
{
    private const int Most = 64;

    private readonly Lock _lock = new();
    private readonly Stack<JournalEntry> _free = new(Most);

    public JournalEntry Rent()
    {
        lock (_lock)
        {
            return _free.TryPop(out var entry) ? entry : new JournalEntry();
        }
    }

    public void Return(JournalEntry entry)
    {
        entry.Clear();
        lock (_lock)
        {
            if (_free.Count < Most)
            {
                _free.Push(entry);
                return;
            }
        }

        entry.Dispose();
    }

    public void Dispose()
    {
        lock (_lock)
        {
            while (_free.TryPop(out var entry))
            {
                entry.Dispose();
            }
        }
    }
}
