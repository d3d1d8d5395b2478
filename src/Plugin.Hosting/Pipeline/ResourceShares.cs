using System.Collections.Concurrent;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>The shares of all resources. A resource is known by the plugin object that drives it.</summary>
internal sealed class ResourceShares
{
    private readonly ConcurrentDictionary<object, ResourceShare> _shares = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _lock = new();
    private readonly int _mostReads;
    private readonly int _mostMutations;
    private bool _closed;

    public ResourceShares(int mostReads, int mostMutations)
    {
        _mostReads = mostReads;
        _mostMutations = mostMutations;
        OfNobody = new(null, mostReads, mostMutations);
    }

    /// <summary>The share of work that belongs to no resource.</summary>
    public ResourceShare OfNobody { get; }

    /// <summary>How many commands that only read run or wait to.</summary>
    public int Reading => OfNobody.Reads.Count + _shares.Values.Sum(static share => share.Reads.Count);

    public ResourceShare Of(IPlugin? plugin) =>
        plugin is null ? OfNobody : _shares.TryGetValue(plugin, out var share) ? share : Add(plugin);

    /// <summary>How many commands of a resource run or wait for a place to.</summary>
    public int InProgressOf(IPlugin plugin) => _shares.TryGetValue(plugin, out var share) ? share.Reads.Count + share.Mutations.Count : 0;

    /// <summary>Lets no new reading command in.</summary>
    /// <returns>Completes when none is left.</returns>
    public Task CloseReads()
    {
        lock (_lock)
        {
            _closed = true;
            ResourceShare[] all = [OfNobody, .. _shares.Values];
            foreach (var share in all)
            {
                share.Reads.Close();
            }

            return Task.WhenAll(all.Select(static share => share.Reads.Empty));
        }
    }

    private ResourceShare Add(IPlugin plugin)
    {
        lock (_lock)
        {
            return _shares.GetOrAdd(plugin, _ => NewLocked(plugin));
        }
    }

    private ResourceShare NewLocked(IPlugin plugin)
    {
        var share = new ResourceShare(plugin, _mostReads, _mostMutations);
        if (_closed)
        {
            share.Reads.Close();
        }

        return share;
    }
}
