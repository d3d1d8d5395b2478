namespace ContractImporter.Model;

/// <summary>An interface whose values carry their class name.</summary>
internal sealed record InterfaceContract : Contract;
