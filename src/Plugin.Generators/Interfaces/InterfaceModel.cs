namespace Plugin.Generators.Interfaces;

/// <summary>An interface whose values travel in a wrapper that names their class.</summary>
internal sealed record InterfaceModel(
    string? Namespace,
    string Name,
    string FullName,
    string HintName,
    string CodecName,
    string Accessibility,
    string WireName,
    string? UnknownClass);
