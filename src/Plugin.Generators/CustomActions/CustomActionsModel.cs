using Plugin.Generators.Model;

namespace Plugin.Generators.CustomActions;

/// <summary>The custom actions of a plugin.</summary>
/// <param name="Namespace">The plugin's namespace, or null for the global one.</param>
/// <param name="Name">The plugin's class name.</param>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Actions">The actions, in the order of their names.</param>
internal sealed record CustomActionsModel(string? Namespace, string Name, string HintName, EquatableArray<CustomActionModel> Actions);
