namespace Plugin.Abstractions;

/// <summary>A plugin as the pipeline sees it; the generator implements it for a <see cref="PluginAttribute"/> class.</summary>
public interface IPlugin
{
    /// <summary>What the plugin serves.</summary>
    PluginManifest Manifest { get; }

    /// <summary>Finds the route of a command by its wire name, in UTF-8; null when the plugin does not serve it.</summary>
    CommandRoute? FindRoute(ReadOnlySpan<byte> wireName);

    /// <summary>Finds the part of the plugin that offers an interface which is not made of commands; null when none does.</summary>
    TPart? FindPart<TPart>()
        where TPart : class;
}
