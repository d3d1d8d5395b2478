namespace Plugin.Abstractions;

/// <summary>What a plugin serves, known at compile time.</summary>
/// <param name="Name">The plugin's name.</param>
/// <param name="Capabilities">The names of its capabilities, in alphabetical order.</param>
/// <param name="Routes">The commands it serves, in the order of their wire names.</param>
public sealed record PluginManifest(string Name, IReadOnlyList<string> Capabilities, IReadOnlyList<CommandRoute> Routes);
