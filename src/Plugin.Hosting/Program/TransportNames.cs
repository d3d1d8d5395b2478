namespace Plugin.Hosting;

/// <summary>The transports that the configuration has chosen, for the log.</summary>
internal sealed class TransportNames
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Chosen => _names;

    public void Add(string name) => _names.Add(name);
}
