namespace ContractImporter.Model;

/// <summary>A constant of an enumeration.</summary>
/// <param name="Name">Its name, on the wire and in C#.</param>
/// <param name="Doc">The documentation, in notes markup.</param>
/// <param name="KeyText">Its text as a map key where that is not the name, or null.</param>
internal sealed record EnumConstant(string Name, string Doc, string? KeyText);
