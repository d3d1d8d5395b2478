using Plugin.Generators.Model;

namespace Plugin.Generators.Registry;

/// <summary>The readable contracts of an assembly, in the order of their wire names.</summary>
internal sealed record RegistryModel(string Namespace, string Name, EquatableArray<RegisteredContract> Contracts);
