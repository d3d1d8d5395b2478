namespace Plugin.Hosting;

/// <summary>The transports that the configuration has chosen, for the log and for descriptions.</summary>
internal sealed class TransportNames
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Chosen
    {
        get
        {
            lock (_names)
            {
                return [.. _names];
            }
        }
    }

    public void Add(string name)
    {
        lock (_names)
        {
            _names.Add(name);
        }
    }

    /// <summary>The kinds of transports among some, each once: without the section that tells several of a kind apart.</summary>
    public static IReadOnlyList<string> Kinds(IEnumerable<string> names) =>
        [.. names.Select(static name => name.Split(" (")[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
