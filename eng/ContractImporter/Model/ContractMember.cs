namespace ContractImporter.Model;

/// <summary>A property of a contract.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Doc">The documentation, in notes markup.</param>
/// <param name="Attributes">The attributes, without brackets, in order.</param>
/// <param name="Initializer">What a new instance holds, or null for the C# default.</param>
internal sealed record ContractMember(
    string Name,
    string Type,
    string Doc,
    IReadOnlyList<string> Attributes,
    string? Initializer);
