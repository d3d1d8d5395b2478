using System.Collections.Frozen;
using System.Text;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Finds the route of the command that a URL names.</summary>
internal sealed class ServedCommands
{
    private const int LongestShown = 120;
    private const int MostSuggested = 3;

    private readonly IPlugin _plugin;
    private readonly FrozenDictionary<string, CommandRoute> _anyCase;

    public ServedCommands(IPlugin plugin)
    {
        _plugin = plugin;
        var routes = new Dictionary<string, CommandRoute>(StringComparer.OrdinalIgnoreCase);
        foreach (var route in plugin.Manifest.Routes)
        {
            routes.TryAdd(route.WireName, route);
        }

        _anyCase = routes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Finds the command of exactly that name, else one that differs in case: the agent this transport replaces ignored it.</summary>
    public CommandRoute? Find(string name) => _plugin.FindRoute(Encoding.UTF8.GetBytes(name)) ?? _anyCase.GetValueOrDefault(name);

    /// <summary>Says that a command is not served and which ones with a similar name are.</summary>
    public string Explain(string name)
    {
        var wanted = ShortName(name);
        var near = _plugin.Manifest.Routes
            .Select(static route => route.WireName)
            .Select(known => (Known: known, Distance: NameDistance.Between(wanted, ShortName(known))))
            .Where(candidate => candidate.Distance <= Math.Max(2, wanted.Length / 3))
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Known, StringComparer.Ordinal)
            .Take(MostSuggested)
            .Select(static candidate => candidate.Known)
            .ToList();
        var text = $"{_plugin.Manifest.Name} does not serve {Shown(name)}";
        return near.Count == 0
            ? $"{text}; GET the URL without it for the {_plugin.Manifest.Routes.Count} commands that it serves"
            : $"{text}; it serves {string.Join(", ", near)}";
    }

    /// <summary>A name that came from outside, fit for logs and answers.</summary>
    public static string Shown(string name)
    {
        var cut = name.Length > LongestShown ? string.Concat(name.AsSpan(0, LongestShown), "…") : name;
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(static c => char.IsControl(c) ? '_' : c)) : cut;
    }

    private static string ShortName(string name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        return last.Length > LongestShown ? last[..LongestShown] : last;
    }
}
