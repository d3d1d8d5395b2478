using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Plugin.Hosting;

/// <summary>The sources of a program's configuration, in the order of their precedence, and the switches that feed the last one.</summary>
internal sealed class ProgramConfiguration
{
    private const string SettingsFileKey = $"{PluginHostOptions.Section}:SettingsFile";

    private const int LargestSettings = 4 << 20;

    private static readonly string[] s_quiet = ["Microsoft", "System"];

    private readonly ConfigurationManager _configuration;
    private readonly PluginHostSettings _settings;
    private readonly MemoryConfigurationProvider _defaults;
    private readonly CommandLineProvider _commandLine = new();
    private readonly List<CommandLineSwitch> _switches =
    [
        new("--data", PluginHostOptions.DataDirectoryKey, "where certificates and state are kept") { ValueName = "DIR", IsPath = true },
        new("--settings", SettingsFileKey, "a JSON file whose settings win over appsettings.json") { ValueName = "FILE", IsPath = true },
    ];

    public ProgramConfiguration(ConfigurationManager configuration, PluginHostSettings settings, string environment)
    {
        _configuration = configuration;
        _settings = settings;
        IConfigurationBuilder builder = configuration;
        var quiet = new Source(new MemoryConfigurationProvider(new MemoryConfigurationSource()));
        _defaults = (MemoryConfigurationProvider)quiet.Provider;
        builder.Add(quiet);
        foreach (var category in s_quiet)
        {
            AddDefault($"Logging:LogLevel:{category}", "Warning");
        }

        AddFile(Path.Combine(settings.BaseDirectory, "appsettings.json"), optional: true);
        AddFile(Path.Combine(settings.BaseDirectory, $"appsettings.{environment}.json"), optional: true);
        Arguments = CommandLineArguments.Parse(settings.Args, _switches);
        if (Arguments.Settings.GetValueOrDefault(SettingsFileKey) is { Length: > 0 } file)
        {
            AddSettingsFile(file);
        }

        builder.AddEnvironmentVariables();
        builder.Add(_commandLine);
        _commandLine.Take(Arguments.Settings);
    }

    /// <summary>What the arguments say through the switches known so far.</summary>
    public CommandLineArguments Arguments { get; private set; }

    /// <summary>Why a file cannot be read; null when all can.</summary>
    public string? Fault { get; private set; }

    public IReadOnlyList<CommandLineSwitch> Switches => _switches;

    public void AddDefault(string key, string? value) => _defaults.Set(key, value);

    public void AddSwitch(CommandLineSwitch added)
    {
        if (_switches.Find(known => known.Name == added.Name) is { } known)
        {
            if (!known.Key.Equals(added.Key, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"{added.Name} sets {known.Key} already.", nameof(added));
            }

            return;
        }

        _switches.Add(added);
        Arguments = CommandLineArguments.Parse(_settings.Args, _switches);
        _commandLine.Take(Arguments.Settings);
    }

    /// <summary>True when a key has a value that is more than a default.</summary>
    public bool IsConfigured(string key) =>
        ((IConfigurationRoot)_configuration).Providers.Any(provider =>
            provider != _defaults && provider.TryGet(key, out var value) && !string.IsNullOrEmpty(value));

    private void AddFile(string path, bool optional)
    {
        try
        {
            _configuration.AddJsonFile(path, optional, reloadOnChange: false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            Fault ??= StartupFault.Describe(exception);
        }
    }

    /// <summary>Reads the file of <c>--settings</c>, which may be a pipe; one that never ends would take all memory.</summary>
    private void AddSettingsFile(string path)
    {
        try
        {
            var content = new byte[LargestSettings + 1];
            using var file = File.OpenRead(path);
            var length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (length > LargestSettings)
            {
                throw new InvalidDataException($"is longer than {LargestSettings >> 20} MiB");
            }

            _configuration.AddJsonStream(new MemoryStream(content, 0, length));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or FormatException or JsonException)
        {
            Fault ??= StartupFault.Describe(new StartupException($"--settings {path}: {exception.Message}"));
        }
    }

    private sealed class Source(IConfigurationProvider provider) : IConfigurationSource
    {
        public IConfigurationProvider Provider => provider;

        public IConfigurationProvider Build(IConfigurationBuilder builder) => provider;
    }
}
