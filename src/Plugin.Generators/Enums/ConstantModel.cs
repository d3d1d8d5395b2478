namespace Plugin.Generators.Enums;

/// <summary>A constant: its name, and its text where it is a map key.</summary>
internal sealed record ConstantModel(string Name, string Key);
