using Plugin.Generators.Model;

namespace Plugin.Generators.Contracts;

/// <summary>A resource key: its kind, and how to get from the command to the names.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Lists">The expressions of the lists to go through, outermost first; each begins at an item of the one before.</param>
/// <param name="Name">The expression of the name, from an item of the last list on.</param>
/// <param name="Form">What the name is.</param>
/// <param name="MayBeNull">True when the name can be null.</param>
internal sealed record ResourceKeyModel(string Kind, EquatableArray<string> Lists, string Name, ResourceKeyForm Form, bool MayBeNull);
