using System.Reflection;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>Describes plugins from their classes and manifests. None of their code runs.</summary>
public static class PluginDescriber
{
    /// <summary>Describes the plugin of a class that the generator has completed.</summary>
    /// <param name="plugin">The class.</param>
    /// <param name="transports">The ways by which commands come.</param>
    /// <returns>The description; null for a class without one, such as an <see cref="IPlugin"/> written by hand.</returns>
    public static DescribedPlugin? Describe(Type plugin, IReadOnlyList<string>? transports = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return plugin.GetCustomAttribute<PluginDescriptionAttribute>() is { } attribute
            ? DescribedPlugin.Parse(attribute.Json, ProgramVersion.Of(plugin.Assembly), transports ?? [])
            : null;
    }

    /// <summary>Describes a plugin by its class, or by its manifest when it was written by hand.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="transports">The ways by which commands come.</param>
    public static DescribedPlugin Describe(IPlugin plugin, IReadOnlyList<string>? transports = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return Describe(plugin.GetType(), transports) ?? new DescribedPlugin
        {
            Name = plugin.Manifest.Name,
            Class = plugin.GetType().FullName ?? plugin.GetType().Name,
            Version = ProgramVersion.Of(plugin.GetType().Assembly),
            Transports = transports ?? [],
            Capabilities = [.. plugin.Manifest.Capabilities.Select(static name => new DescribedCapability { Name = name })],
            Commands = [.. plugin.Manifest.Routes.Select(Describe).OrderBy(static command => command.Name, StringComparer.Ordinal)],
        };
    }

    private static DescribedCommand Describe(CommandRoute route) => new()
    {
        Name = route.WireName,
        Answer = route.AnswerType.GetCustomAttribute<WireContractAttribute>()?.Name ?? route.AnswerType.FullName ?? "",
        Mutating = route.Behaviour.HasFlag(CommandBehaviour.Mutating),
        Idempotent = route.Behaviour.HasFlag(CommandBehaviour.Idempotent),
        LongRunning = route.Behaviour.HasFlag(CommandBehaviour.LongRunning),
    };
}
