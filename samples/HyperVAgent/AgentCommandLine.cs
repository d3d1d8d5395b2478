namespace HyperVAgent;

/// <summary>What the process was started with.</summary>
internal sealed class AgentCommandLine
{
    /// <summary>What the process returns when it cannot work with its arguments or settings.</summary>
    public const int UnusableExitCode = 2;

    /// <summary>The text of <c>--help</c>.</summary>
    public const string Help =
        """
        HyperVAgent serves one Hyper-V host to CloudStack's management server.

          --simulate            drive a simulated host that lives below the data directory
          --listen URL          where to listen, for example https://127.0.0.1:8250; port 0 takes a free one
          --agent HOST:PORT     dial this management server instead of listening; with --listen, do both
          --data DIR            where certificates, state and the simulated host are kept
          --settings FILE       a JSON file whose settings win over appsettings.json
          --Section:Key VALUE   any single setting, for example --HyperV:StorageRoots:0 \\files\secondary
          --help                this text

        It prints "Ready: URL" when it can be reached, or "Ready: host ID" when the management server that it dialled
        has accepted it, and stops on Ctrl-C or SIGTERM after answering what is in progress. Exit codes: 0 stopped as
        asked, 2 unusable arguments or settings.
        """;

    private readonly Dictionary<string, string?> _settings = [];

    private AgentCommandLine()
    {
    }

    /// <summary>True to drive a simulated host.</summary>
    public bool Simulate { get; private set; }

    /// <summary>True to print <see cref="Help"/> and nothing else.</summary>
    public bool WantsHelp { get; private set; }

    /// <summary>A file with further settings, or null.</summary>
    public string? SettingsFile { get; private set; }

    /// <summary>Single settings, which win over every file.</summary>
    public IReadOnlyDictionary<string, string?> Settings => _settings;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">One of them is unknown or lacks its value.</exception>
    public static AgentCommandLine Parse(IEnumerable<string> args)
    {
        var result = new AgentCommandLine();
        var queue = new Queue<string>(args);
        while (queue.TryDequeue(out var arg))
        {
            result.Take(arg, queue);
        }

        return result;
    }

    private void Take(string arg, Queue<string> rest)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? arg : arg[..equals];
        switch (name)
        {
            case "--simulate" when equals < 0:
                Simulate = true;
                break;
            case "--help" or "-h" or "-?" when equals < 0:
                WantsHelp = true;
                break;
            case "--listen":
                _settings[ConfigurationExtensions.ListenKey] = Value();
                break;
            case "--agent":
                _settings[ConfigurationExtensions.KernelsKey] = Value();
                break;
            case "--data":
                _settings[ConfigurationExtensions.DataDirectoryKey] = Value();
                break;
            case "--settings":
                SettingsFile = Path.GetFullPath(Value());
                break;
            case var setting when setting.StartsWith("--", StringComparison.Ordinal) && setting.Contains(':', StringComparison.Ordinal):
                _settings[setting[2..]] = Value();
                break;
            default:
                throw new FormatException($"{arg} is not known");
        }

        string Value() =>
            equals >= 0 ? arg[(equals + 1)..]
            : rest.TryDequeue(out var next) && !next.StartsWith("--", StringComparison.Ordinal) ? next
            : throw new FormatException($"{name} needs a value");
    }
}
