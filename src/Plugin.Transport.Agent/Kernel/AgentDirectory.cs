using System.Globalization;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>The agents that are connected, by the ids of their hosts.</summary>
internal sealed class AgentDirectory
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, ConnectedAgent> _agents = [];
    private readonly Dictionary<string, AgentIdentity> _known = new(StringComparer.Ordinal);

    /// <summary>Everybody who is connected and admitted.</summary>
    public IReadOnlyList<ConnectedAgent> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _agents.Values];
            }
        }
    }

    /// <summary>The agent of a host, or null.</summary>
    public ConnectedAgent? Find(long hostId)
    {
        lock (_gate)
        {
            return _agents.GetValueOrDefault(hostId);
        }
    }

    /// <summary>The identity of an agent whom nobody has given one: the same for the same guid.</summary>
    public AgentIdentity IdentityOf(ConnectedAgent agent)
    {
        var startup = agent.Startup[0];
        lock (_gate)
        {
            var guid = startup.Guid ?? string.Create(CultureInfo.InvariantCulture, $"{agent.RemoteEndPoint}");
            if (!_known.TryGetValue(guid, out var identity))
            {
                identity = new(_known.Count + 1, Guid.NewGuid().ToString("D"), startup.Name ?? guid);
                _known.Add(guid, identity);
            }

            return identity;
        }
    }

    /// <summary>Adds an admitted agent; an older connection of the same host is ended.</summary>
    public void Add(ConnectedAgent agent)
    {
        ConnectedAgent? older;
        lock (_gate)
        {
            _agents.TryGetValue(agent.Identity!.HostId, out older);
            _agents[agent.Identity.HostId] = agent;
        }

        if (older != agent)
        {
            older?.Disconnect("the host has connected anew");
        }
    }

    /// <summary>Removes an agent, unless its host has connected anew.</summary>
    /// <returns>True when its host has no connection any more.</returns>
    public bool Remove(ConnectedAgent agent)
    {
        lock (_gate)
        {
            return agent.Identity is { } identity && _agents.GetValueOrDefault(identity.HostId) == agent && _agents.Remove(identity.HostId);
        }
    }
}
