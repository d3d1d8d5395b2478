namespace Plugin.Generators.Registry;

/// <summary>A contract in the registry.</summary>
internal sealed record RegisteredContract(string WireName, string FullName, bool IsPublic);
