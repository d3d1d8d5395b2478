using Plugin.Generators.CustomActions;
using Plugin.Generators.Model;

namespace Plugin.Generators.Description;

/// <summary>A custom action, as its attribute and its parameters say.</summary>
internal sealed record DescribedAction(
    string Name, string? About, int TimeoutSeconds, bool ReadOnly, string? AllowedRoles, EquatableArray<ActionParameterModel> Parameters);
