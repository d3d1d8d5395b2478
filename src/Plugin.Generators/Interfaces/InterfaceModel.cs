namespace Plugin.Generators.Interfaces;

/// <summary>An interface whose values travel in a wrapper that names their class; not every author has it derive from <c>IWireObject</c>.</summary>
internal sealed record InterfaceModel(
    string? Namespace,
    string Name,
    string FullName,
    string HintName,
    string CodecName,
    string Accessibility,
    string WireName,
    string? UnknownClass,
    bool IsWireObject);
