using Plugin.Generators.Model;

namespace Plugin.Generators.Clients;

/// <summary>A client of capabilities, as its other part needs it.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Name">The class name.</param>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Commands">The commands it sends, in the order of their capabilities and declaration.</param>
internal sealed record ClientModel(string? Namespace, string Name, string HintName, EquatableArray<SentCommandModel> Commands);
