namespace ContractImporter.Model;

/// <summary>A set of named constants.</summary>
internal sealed record EnumContract : Contract
{
    /// <summary>The attribute that names it on the wire, without brackets.</summary>
    public required string Attribute { get; init; }

    /// <summary>The constants, in order.</summary>
    public required IReadOnlyList<EnumConstant> Constants { get; init; }
}
