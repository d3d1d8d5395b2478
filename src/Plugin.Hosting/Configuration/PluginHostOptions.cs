namespace Plugin.Hosting;

/// <summary>How a plugin process runs commands; bound from the configuration section <c>Plugin</c>.</summary>
public sealed class PluginHostOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Plugin";

    /// <summary>The configuration key of <see cref="DataDirectory"/>.</summary>
    public const string DataDirectoryKey = $"{Section}:{nameof(DataDirectory)}";

    /// <summary>Where the process keeps what must survive a restart: certificates, state. Made when it is missing.</summary>
    public string DataDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>How long a command without a <c>wait</c> may take; null for as long as it likes.</summary>
    public TimeSpan? DefaultWait { get; set; }

    /// <summary>How many mutating commands of one resource run at once, 1 to 10,000.</summary>
    public int MaxParallelMutations { get; set; } = 32;

    /// <summary>How many commands of one resource that only read run at once, 1 to 10,000.</summary>
    public int MaxParallelReads { get; set; } = 64;

    /// <summary>
    /// The kinds of things that several resources work on, separated by commas. Mutating commands on such a thing run one
    /// after another whichever resource they are for; on all others each resource has lanes of its own.
    /// </summary>
    public string SharedKinds { get; set; } = "pool";

    /// <summary>How long a cancelled handler may take to undo and end before its failure is answered without it.</summary>
    public TimeSpan CancellationGrace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What happens before a resource is served.</summary>
    public SelfCheckOptions SelfCheck { get; set; } = new();

    /// <summary>How long a stopping process lets commands go on before it cancels them.</summary>
    public TimeSpan DrainWithin { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How mutating commands are journalled.</summary>
    public JournalOptions Journal { get; set; } = new();

    /// <summary>How often idempotent commands are run again.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>How long commands are remembered that may be delivered twice.</summary>
    public DuplicateOptions Duplicates { get; set; } = new();

    internal IReadOnlySet<string> SharedKindNames =>
        SharedKinds.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
}
