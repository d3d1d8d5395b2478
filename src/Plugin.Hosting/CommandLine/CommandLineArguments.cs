namespace Plugin.Hosting;

/// <summary>What the arguments of a program say, as far as the switches known so far explain them.</summary>
internal sealed class CommandLineArguments
{
    private const string Dashes = "--";

    private readonly IReadOnlyCollection<CommandLineSwitch> _switches;
    private readonly Dictionary<string, string?> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> _rest;

    private CommandLineArguments(IEnumerable<string> args, IReadOnlyCollection<CommandLineSwitch> switches)
    {
        _switches = switches;
        _rest = new(args);
    }

    /// <summary>The configuration keys that the arguments set.</summary>
    public IReadOnlyDictionary<string, string?> Settings => _settings;

    /// <summary>True when the help is asked for.</summary>
    public bool WantsHelp { get; private set; }

    /// <summary>True when the version is asked for.</summary>
    public bool WantsVersion { get; private set; }

    /// <summary>True when the description of the plugins is asked for.</summary>
    public bool WantsDescription { get; private set; }

    /// <summary>The first argument that cannot be used, with the cure; null when all can.</summary>
    public string? Problem { get; private set; }

    public static CommandLineArguments Parse(IEnumerable<string> args, IReadOnlyCollection<CommandLineSwitch> switches)
    {
        var result = new CommandLineArguments(args, switches);
        while (result._rest.TryDequeue(out var arg))
        {
            result.Take(arg);
        }

        return result;
    }

    private void Take(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? arg : arg[..equals];
        var value = equals < 0 ? null : arg[(equals + 1)..];
        if (_switches.FirstOrDefault(known => known.Name == name) is { } known)
        {
            Take(known, value);
        }
        else if (name is "--help" or "-h" or "-?" && value is null)
        {
            WantsHelp = true;
        }
        else if (name == "--version" && value is null)
        {
            WantsVersion = true;
        }
        else if (name == "--describe" && value is null)
        {
            WantsDescription = true;
        }
        else if (name.StartsWith(Dashes, StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal))
        {
            if ((value ?? NextValue(name)) is { } setting)
            {
                _settings[name[Dashes.Length..]] = setting;
            }
        }
        else
        {
            Report(Unknown(name));
        }
    }

    private void Take(CommandLineSwitch known, string? value)
    {
        if (known.ValueName is null)
        {
            _settings[known.Key] = value ?? bool.TrueString;
        }
        else if ((value ?? NextValue(known.Name)) is { } given)
        {
            _settings[known.Key] = known.IsPath && given.Length > 0 ? Path.GetFullPath(given) : given;
        }
    }

    private string? NextValue(string name)
    {
        if (_rest.TryPeek(out var next) && !next.StartsWith(Dashes, StringComparison.Ordinal))
        {
            return _rest.Dequeue();
        }

        Report($"{name} needs a value; see --help");
        return null;
    }

    private string Unknown(string name)
    {
        if (!name.StartsWith('-'))
        {
            return $"'{name}' is not expected; see --help";
        }

        var nearest = _switches.Select(static known => known.Name)
            .Append("--help")
            .Select(known => (Known: known, Distance: NameDistance.Between(name, known)))
            .Where(candidate => candidate.Distance <= Math.Max(2, name.Length / 3))
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Known)
            .FirstOrDefault();
        return nearest is null ? $"{name} is not known; see --help" : $"{name} is not known; the nearest is {nearest}, see --help";
    }

    private void Report(string problem) => Problem ??= problem;
}
