namespace Plugin.HyperV.Simulator.Files;

/// <summary>Which stored files running machines hold open and the image service works on, over all hosts of a cluster.</summary>
internal sealed class DiskLocks
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, Holder> _holders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _worked = new(StringComparer.Ordinal);

    /// <summary>Takes a file for one operation of the image service; false when another one works on it.</summary>
    public bool TryWork(string storedPath)
    {
        lock (_sync)
        {
            return _worked.Add(storedPath);
        }
    }

    /// <summary>Ends an operation of the image service.</summary>
    public void EndWork(string storedPath)
    {
        lock (_sync)
        {
            _worked.Remove(storedPath);
        }
    }

    /// <summary>Takes a file for a machine; false when a machine holds it in a way that does not allow this.</summary>
    public bool TryTake(string storedPath, string machineId, bool readOnly)
    {
        lock (_sync)
        {
            if (!_holders.TryGetValue(storedPath, out var holder))
            {
                _holders.Add(storedPath, new Holder(readOnly, [machineId]));
                return true;
            }

            if (!holder.Machines.Contains(machineId) && !(readOnly && holder.ReadOnly))
            {
                return false;
            }

            holder.Machines.Add(machineId);
            return true;
        }
    }

    /// <summary>Gives back everything a machine holds.</summary>
    public void Release(string machineId)
    {
        lock (_sync)
        {
            foreach (var (path, holder) in _holders.ToArray())
            {
                if (holder.Machines.Remove(machineId) && holder.Machines.Count == 0)
                {
                    _holders.Remove(path);
                }
            }
        }
    }

    public bool IsHeld(string storedPath)
    {
        lock (_sync)
        {
            return _holders.ContainsKey(storedPath);
        }
    }

    public bool IsHeldByAnother(string storedPath, string machineId, bool readOnly)
    {
        lock (_sync)
        {
            return _holders.TryGetValue(storedPath, out var holder)
                && !(readOnly && holder.ReadOnly)
                && holder.Machines.Any(holderId => holderId != machineId);
        }
    }

    /// <summary>True when a machine writes to the file, so that nobody else may even read it.</summary>
    public bool IsHeldForWriting(string storedPath)
    {
        lock (_sync)
        {
            return _holders.TryGetValue(storedPath, out var holder) && !holder.ReadOnly;
        }
    }

    private sealed record Holder(bool ReadOnly, HashSet<string> Machines);
}
