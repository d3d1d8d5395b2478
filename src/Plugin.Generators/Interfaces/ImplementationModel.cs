using Plugin.Generators.Model;

namespace Plugin.Generators.Interfaces;

/// <summary>A readable contract and the wire interfaces it implements.</summary>
internal sealed record ImplementationModel(string FullName, string WireName, EquatableArray<string> Interfaces);
