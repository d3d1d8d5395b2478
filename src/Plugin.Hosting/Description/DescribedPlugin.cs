using System.Text.Json;

namespace Plugin.Hosting;

/// <summary>What one plugin serves.</summary>
public sealed record DescribedPlugin
{
    private const string Unknown = "unknown";

    /// <summary>The name people know the plugin by.</summary>
    public required string Name { get; init; }

    /// <summary>The class, with its namespace.</summary>
    public required string Class { get; init; }

    /// <summary>The version of its assembly.</summary>
    public string Version { get; init => field = value ?? Unknown; } = Unknown;

    /// <summary>The releases of CloudStack that it is for.</summary>
    public DescribedKernels Kernels { get; init => field = value ?? new(); } = new();

    /// <summary>
    /// The ways by which commands come: in an assembly those that its code refers to, in a program those that it offers,
    /// and in a running process those that run.
    /// </summary>
    public IReadOnlyList<string> Transports { get; init => field = value ?? []; } = [];

    /// <summary>The capabilities that it serves as a whole or in part, in the order of their names.</summary>
    public IReadOnlyList<DescribedCapability> Capabilities { get; init => field = value ?? []; } = [];

    /// <summary>The commands that it serves, in the order of their wire names.</summary>
    public IReadOnlyList<DescribedCommand> Commands { get; init => field = value ?? []; } = [];

    /// <summary>The actions that users run on VMs, in the order of their names.</summary>
    public IReadOnlyList<DescribedAction> CustomActions { get; init => field = value ?? []; } = [];

    /// <summary>The interfaces by which it serves networks, in the order of their names.</summary>
    public IReadOnlyList<DescribedNetworkService> NetworkServices { get; init => field = value ?? []; } = [];

    /// <summary>The other interfaces of the SDK that it implements: how it introduces its host, checks its device, and so on.</summary>
    public IReadOnlyList<string> Parts { get; init => field = value ?? []; } = [];

    /// <summary>Reads what the generator wrote into a <see cref="Abstractions.PluginDescriptionAttribute"/>.</summary>
    /// <param name="json">The attribute's text.</param>
    /// <param name="version">The version of the assembly that it is in.</param>
    /// <param name="transports">The ways by which commands come.</param>
    /// <exception cref="JsonException">It is not what the generator writes.</exception>
    public static DescribedPlugin Parse(string json, string version, IReadOnlyList<string> transports)
    {
        var plugin = JsonSerializer.Deserialize(json, DescriptionJson.Default.DescribedPlugin) ?? throw new JsonException("the description is null");
        plugin.RequireNoNulls();
        return plugin with
        {
            Version = version,
            Transports = transports,
            Capabilities = [.. plugin.Capabilities.Select(capability => capability with
            {
                Served = [.. plugin.Commands.Where(command => command.Capability == capability.Name).Select(static command => command.Name)],
            })],
        };
    }

    /// <summary>Refuses lists with nulls, which the serializer lets pass.</summary>
    /// <exception cref="JsonException">There is one.</exception>
    internal void RequireNoNulls()
    {
        IEnumerable<object?>[] lists =
        [
            Transports, Capabilities, Commands, CustomActions, NetworkServices, Parts,
            .. Capabilities.SelectMany(static each => each is null ? [] : new[] { each.Served, each.Missing }),
            .. Commands.Select(static each => each?.ResourceKeys ?? []),
            .. CustomActions.Select(static each => each?.Parameters ?? []),
            .. CustomActions.SelectMany(static each => each?.Parameters ?? []).Select(static each => each?.Options ?? []),
            .. NetworkServices.Select(static each => each?.Commands ?? []),
        ];
        if (lists.Any(static list => list.Contains(null)))
        {
            throw new JsonException($"a list of the plugin {Name} has a null");
        }
    }
}
