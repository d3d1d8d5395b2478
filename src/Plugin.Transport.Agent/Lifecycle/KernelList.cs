using System.Diagnostics.CodeAnalysis;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>The kernels that an agent may dial, and which one is next.</summary>
internal sealed class KernelList
{
    private readonly Lock _gate = new();
    private readonly KernelAddress[] _addresses;
    private readonly KernelOrder _order;
    private HashSet<string> _avoided = [];
    private int _next;

    private KernelList(KernelAddress[] addresses, KernelOrder order, string text)
    {
        _addresses = addresses;
        _order = order;
        Text = text;
        FirstPort = addresses[0].Port;
        if (order == KernelOrder.Shuffle)
        {
            Random.Shared.Shuffle(_addresses);
        }
    }

    /// <summary>The list as it was given, with its algorithm, in the kernel's own form.</summary>
    public string Text { get; }

    /// <summary>The port of the kernel that is listed first.</summary>
    public int FirstPort { get; }

    /// <summary>Reads <c>host[:port],host[:port]@algorithm</c>.</summary>
    public static bool TryParse(string? text, int defaultPort, [NotNullWhen(true)] out KernelList? list)
    {
        list = null;
        var parts = (text ?? "").Split('@');
        if (parts.Length > 2 || !TryParseOrder(parts.Length == 2 ? parts[1] : null, out var order))
        {
            return false;
        }

        var addresses = new List<KernelAddress>();
        foreach (var host in parts[0].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!KernelAddress.TryParse(host, defaultPort, out var address))
            {
                return false;
            }

            addresses.Add(address);
        }

        list = addresses.Count > 0 ? new([.. addresses], order, text!) : null;
        return list is not null;
    }

    /// <summary>True when the agent drew the order itself, so that looking for the preferred kernel once is enough.</summary>
    public bool IsShuffled => _order == KernelOrder.Shuffle;

    /// <summary>The first kernel that is not to be avoided; the first one of all when each is.</summary>
    public KernelAddress Preferred
    {
        get
        {
            lock (_gate)
            {
                var candidate = Array.Find(_addresses, address => !_avoided.Contains(address.Host));
                return candidate == default ? _addresses[0] : candidate;
            }
        }
    }

    /// <summary>Begins a search, after a connection ended.</summary>
    /// <param name="withPreferred">True to begin with the preferred kernel whatever the order.</param>
    public void Restart(bool withPreferred = false)
    {
        lock (_gate)
        {
            _next = _order == KernelOrder.RoundRobin && !withPreferred ? _next : 0;
        }
    }

    /// <summary>The hosts that the kernel asks not to dial; they are dialled all the same when there is no other.</summary>
    public void Avoid(IEnumerable<string?>? hosts)
    {
        lock (_gate)
        {
            _avoided = [.. (hosts ?? []).OfType<string>()];
        }
    }

    /// <summary>The next kernel to dial.</summary>
    public KernelAddress Next()
    {
        lock (_gate)
        {
            for (var i = 0; i < _addresses.Length; i++)
            {
                var candidate = _addresses[(_next + i) % _addresses.Length];
                if (!_avoided.Contains(candidate.Host))
                {
                    _next = (_next + i + 1) % _addresses.Length;
                    return candidate;
                }
            }

            var only = _addresses[_next];
            _next = (_next + 1) % _addresses.Length;
            return only;
        }
    }

    private static bool TryParseOrder(string? text, out KernelOrder order)
    {
        (var isKnown, order) = text?.Trim().ToUpperInvariant() switch
        {
            null or "" or "STATIC" => (true, KernelOrder.Static),
            "ROUNDROBIN" => (true, KernelOrder.RoundRobin),
            "SHUFFLE" => (true, KernelOrder.Shuffle),
            _ => (false, KernelOrder.Static),
        };
        return isKnown;
    }
}
