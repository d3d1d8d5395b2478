namespace Plugin.HyperV.Driver.Vms;

/// <summary>Lets one operation at a time change a VM; operations on different VMs do not wait for each other.</summary>
public sealed class VmGate
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until nobody else changes the VM; dispose the result to let the next one in.</summary>
    public async ValueTask<IDisposable> EnterAsync(string vmName, CancellationToken cancellationToken)
    {
        Entry entry;
        lock (_entries)
        {
            if (!_entries.TryGetValue(vmName, out entry!))
            {
                _entries.Add(vmName, entry = new Entry(this, vmName));
            }

            entry.Users++;
        }

        try
        {
            await entry.Turn.WaitAsync(cancellationToken);
            return new Turn(entry);
        }
        catch
        {
            Leave(entry);
            throw;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(entry.VmName);
                entry.Turn.Dispose();
            }
        }
    }

    private sealed class Entry(VmGate gate, string vmName)
    {
        public VmGate Gate => gate;

        public string VmName => vmName;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Turn(Entry entry) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                entry.Turn.Release();
                entry.Gate.Leave(entry);
            }
        }
    }
}
