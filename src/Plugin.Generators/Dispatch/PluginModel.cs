using Plugin.Generators.Model;

namespace Plugin.Generators.Dispatch;

/// <summary>A plugin, as its dispatch table needs it.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Name">The class name.</param>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="DisplayName">The name people know the plugin by.</param>
/// <param name="Capabilities">The names of its capabilities, in alphabetical order.</param>
/// <param name="Parts">The properties that hold handlers, in the order of their declaration.</param>
/// <param name="Routes">The commands it serves, in the order of their wire names.</param>
internal sealed record PluginModel(
    string? Namespace,
    string Name,
    string HintName,
    string DisplayName,
    EquatableArray<string> Capabilities,
    EquatableArray<string> Parts,
    EquatableArray<RouteModel> Routes);
