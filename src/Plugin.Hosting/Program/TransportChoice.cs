namespace Plugin.Hosting;

/// <summary>Finds the transports that the configuration chooses.</summary>
internal sealed class TransportChoice(IReadOnlyList<TransportRegistration> offered, ProgramConfiguration sources)
{
    /// <summary>The transports of a process that drives one resource.</summary>
    public IReadOnlyList<TransportRegistration> ForAll() => Choose(sources.IsConfigured, static key => key, isOnly: true);

    /// <summary>The transports of one of several resources: those of its own settings, and those that the root configures for all.</summary>
    public IReadOnlyList<TransportRegistration> For(PluginResource resource, bool isOnly) => Choose(
        key => sources.IsConfigured(resource.Settings.KeyOf(key)) || sources.IsConfigured(key), resource.Settings.KeyOf, isOnly);

    private List<TransportRegistration> Choose(Func<string, bool> isConfigured, Func<string, string> keyOf, bool isOnly)
    {
        var chosen = offered.Where(transport => isConfigured(transport.Key) || transport.OtherKeys.Any(isConfigured)).ToList();
        if (chosen.Count == 0 && isOnly)
        {
            chosen = [.. offered.Where(static transport => transport.RunsUnconfigured)];
        }

        return chosen.Count > 0 || offered.Count == 0
            ? chosen
            : throw new StartupException($"no way to the kernel is configured: set {string.Join(" or ", offered.Select(transport => Name(transport, keyOf)))}; see --help");
    }

    private string Name(TransportRegistration transport, Func<string, string> keyOf) =>
        sources.Switches.FirstOrDefault(known => known.Key == transport.Key) is { } known
            ? $"{keyOf(transport.Key)} ({known.Form})"
            : keyOf(transport.Key);
}
