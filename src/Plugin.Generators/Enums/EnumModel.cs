using Plugin.Generators.Model;

namespace Plugin.Generators.Enums;

/// <summary>An enumeration whose constants travel by name.</summary>
internal sealed record EnumModel(
    string? Namespace,
    string Name,
    string HintName,
    string Accessibility,
    string WireName,
    bool IgnoreCase,
    bool RejectUnknown,
    EquatableArray<ConstantModel> Constants);
