namespace Plugin.Generators.Enums;

/// <summary>A constant of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">Its text where it is a map key.</param>
/// <param name="IsFirst">True when no constant before it has the same value: that one is written, all are read.</param>
internal sealed record ConstantModel(string Name, string Key, bool IsFirst);
